package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.catalogue.line.FrozenPower;

@Entity
@Immutable
@Table(name = "catalogue_line")
class CatalogueLine {
    @Id
    private UUID id;

    @Column(name = "catalogue_id")
    private UUID catalogueId;

    @Embedded
    private FrozenPower power;

    protected CatalogueLine() {}

    CatalogueLine(UUID catalogueId, FrozenPower power) {
        this.id = Ids.next();
        this.catalogueId = catalogueId;
        this.power = power;
    }

    FrozenPower power() {
        return power;
    }
}

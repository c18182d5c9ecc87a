package org.mingjing.risk.catalogue.outdated;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A catalogue in force that was found not to say what is so, since when; gone again once it does or another took its place. */
@Entity
@Table(name = "outdated_edition")
class OutdatedEdition {
    @Id
    @Column(name = "catalogue_id")
    private UUID catalogueId;

    @Column(name = "since")
    private OffsetDateTime since;

    protected OutdatedEdition() {}

    OutdatedEdition(UUID catalogueId, OffsetDateTime since) {
        this.catalogueId = catalogueId;
        this.since = since;
    }

    OffsetDateTime since() {
        return since;
    }
}

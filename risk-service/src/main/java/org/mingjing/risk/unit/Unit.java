package org.mingjing.risk.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.events.risk.UnitRecorded;
import org.mingjing.kit.id.Ids;

/** A body that holds powers, or is asked for its opinion on them. */
@Entity
@Table(name = "unit")
public class Unit {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private UnitProfile profile;

    @Version
    @Column(name = "version")
    private long version;

    protected Unit() {}

    Unit(String code, UnitProfile profile) {
        this.id = Ids.next();
        this.code = code;
        this.profile = profile;
    }

    void restate(UnitProfile stated) {
        profile = stated;
    }

    UnitRecorded recorded() {
        return new UnitRecorded(code, profile.parentCode(), profile.kind().name(), profile.nameZh(), profile.nameEn());
    }

    public String code() {
        return code;
    }

    UnitProfile profile() {
        return profile;
    }
}

package org.mingjing.risk.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.UnitChangeRecorded;
import org.mingjing.kit.id.Ids;

/** What a unit is from a day on, and who said so when. Never changed: what was wrong is corrected by another record. */
@Entity
@Immutable
@Table(name = "unit_revision")
class UnitRevision {
    @Id
    private UUID id;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "no")
    private int no;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private UnitEffect effect;

    @Embedded
    private UnitProfile profile;

    @Column(name = "corrects")
    private Integer corrects;

    @Column(name = "reason")
    private String reason;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private OffsetDateTime recordedAt;

    protected UnitRevision() {}

    UnitRevision(UnitChange change, int no, String recordedBy, OffsetDateTime recordedAt) {
        this.id = Ids.next();
        this.unitCode = change.code();
        this.no = no;
        this.beginsOn = change.from();
        this.effect = change.effect();
        this.profile = change.profile();
        this.corrects = change.corrects();
        this.reason = change.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UnitChangeRecorded told() {
        var parent = profile == null ? null : profile.parentCode();
        return new UnitChangeRecorded(unitCode, no, effect.name(), beginsOn, parent, corrects);
    }

    String unitCode() {
        return unitCode;
    }

    int no() {
        return no;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    UnitEffect effect() {
        return effect;
    }

    /** Null unless the unit exists by this record. */
    UnitProfile profile() {
        return profile;
    }

    /** Number of the record that this one puts right, or null. */
    Integer corrects() {
        return corrects;
    }

    String reason() {
        return reason;
    }

    String recordedBy() {
        return recordedBy;
    }

    OffsetDateTime recordedAt() {
        return recordedAt;
    }
}

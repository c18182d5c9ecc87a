package org.mingjing.risk.official;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.events.risk.OfficialRecordAdded;
import org.mingjing.kit.id.Ids;

/** Where an official serves from a day on, and who said so when. Never changed: what was wrong is corrected by another. */
@Entity
@Immutable
@Table(name = "official_record")
class OfficialRecord {
    @Id
    private UUID id;

    @Column(name = "official_code")
    private String officialCode;

    @Column(name = "no")
    private int no;

    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "effect")
    private OfficialEffect effect;

    @Embedded
    private OfficialProfile profile;

    @Column(name = "corrects")
    private Integer corrects;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "reason"))
    private Said recorded;

    protected OfficialRecord() {}

    OfficialRecord(OfficialChange change, int no, Said recorded) {
        this.id = Ids.next();
        this.officialCode = change.code();
        this.no = no;
        this.beginsOn = change.from();
        this.effect = change.effect();
        this.profile = change.profile();
        this.corrects = change.corrects();
        this.recorded = recorded;
    }

    OfficialRecordAdded told() {
        return new OfficialRecordAdded(
                officialCode, no, effect.name(), profile == null ? null : profile.unitCode(), beginsOn, corrects);
    }

    String officialCode() {
        return officialCode;
    }

    int no() {
        return no;
    }

    LocalDate beginsOn() {
        return beginsOn;
    }

    OfficialEffect effect() {
        return effect;
    }

    /** Null unless they are in service by this record. */
    OfficialProfile profile() {
        return profile;
    }

    /** Number of the record that this one puts right, or null. */
    Integer corrects() {
        return corrects;
    }

    Said recorded() {
        return recorded;
    }
}

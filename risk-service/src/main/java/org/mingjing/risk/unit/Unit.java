package org.mingjing.risk.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.UnitEnded;
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

    /** The first day on which it is no more. */
    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** The day on which it was to end, while something is still at work in it. */
    @Column(name = "end_hindered_on")
    private LocalDate endHinderedOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Unit() {}

    Unit(String code, UnitProfile profile) {
        this.id = Ids.next();
        this.code = code;
        this.profile = profile;
    }

    /** A unit that had ended may be opened again under its code. */
    void restate(UnitProfile stated) {
        profile = stated;
        endedOn = null;
        endHinderedOn = null;
    }

    void end(LocalDate from) {
        endedOn = from;
        endHinderedOn = null;
    }

    /** It goes on beyond the day on which it was to end. Whether that is news. */
    boolean hinderEnd(LocalDate from) {
        if (from.equals(endHinderedOn)) {
            return false;
        }
        endHinderedOn = from;
        return true;
    }

    boolean isHindered() {
        return endHinderedOn != null;
    }

    /** What the other services are told of it now. */
    DomainEvent told() {
        return hasEnded()
                ? new UnitEnded(code, endedOn)
                : new UnitRecorded(
                        code, profile.parentCode(), profile.kind().name(), profile.nameZh(), profile.nameEn());
    }

    boolean hasEnded() {
        return endedOn != null;
    }

    public boolean isBureau() {
        return profile.kind() == UnitKind.BUREAU;
    }

    /** A part of a larger body (科室), which is led by those who lead the body. */
    public boolean isSection() {
        return profile.parentCode() != null
                && (profile.kind() == UnitKind.OFFICE || profile.kind() == UnitKind.SUPERVISION_OFFICE);
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return profile.nameZh();
    }

    UnitProfile profile() {
        return profile;
    }
}

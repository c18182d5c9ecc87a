package org.mingjing.process.power;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.mingjing.calendar.Limit;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Our copy of a power. Its events may arrive in any order: what a power is, its level, its status and who handles it
 * and whose it is are parts, and each is changed only by an event with at least the revision that part was told with.
 */
@Entity
@Table(name = "power")
public class Power {
    @Id
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    @Column(name = "unit_revision")
    private long unitRevision;

    @Embedded
    private PublishedPower published = new PublishedPower();

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "level_revision")
    private long levelRevision;

    @Embedded
    private PowerStanding standing = new PowerStanding();

    @Column(name = "delegated_to")
    private String delegatedTo;

    @Column(name = "delegation_revision")
    private long delegationRevision;

    @Version
    private long version;

    protected Power() {}

    Power(String code, String unitCode) {
        this.code = code;
        this.unitCode = unitCode;
    }

    void learn(PowerPublished told) {
        published.learn(told);
        learnOwner(told.unitCode(), told.revision());
        learnLevel(told.level(), told.revision());
        standing.published(PowerStatus.valueOf(told.status()), told.revision());
    }

    void learn(PowerLevelChanged told) {
        learnLevel(told.toLevel(), told.revision());
    }

    private void learnLevel(String told, long since) {
        if (since >= levelRevision) {
            level = Level.valueOf(told);
            levelRevision = since;
        }
    }

    void learn(PowerCancelled told) {
        standing.cancelled(told);
    }

    void learn(PowerSuspended told) {
        standing.become(PowerStatus.SUSPENDED, told.revision());
    }

    void learn(PowerResumed told) {
        standing.become(PowerStatus.EFFECTIVE, told.revision());
    }

    void learn(PowerMerged told) {
        standing.merged(told);
    }

    void learn(PowerDelegated told) {
        if (told.revision() >= delegationRevision) {
            boolean isTakenBack = told.handlingUnitCode().equals(told.unitCode());
            delegatedTo = isTakenBack ? null : told.handlingUnitCode();
            delegationRevision = told.revision();
            if (isTakenBack) {
                // Perhaps because the power came to belong to the unit that handled it.
                learnOwner(told.unitCode(), told.revision());
            }
        }
    }

    private void learnOwner(String told, long since) {
        if (since >= unitRevision) {
            unitCode = told;
            unitRevision = since;
        }
    }

    /** Only a power of a published catalogue may be used; one we merely heard the end of is not. */
    public boolean published() {
        return published.wasPublished();
    }

    public boolean cancelled() {
        return standing.status() == PowerStatus.CANCELLED;
    }

    public boolean suspended() {
        return standing.status() == PowerStatus.SUSPENDED;
    }

    /** What is open goes on; what is new is a case of the power that this one ended in. */
    public void refuseIfMerged() {
        if (standing.status() == PowerStatus.MERGED) {
            throw new RuleBroken("power-merged", code, standing.mergedInto() == null ? "-" : standing.mergedInto());
        }
    }

    /** Cancelled or merged: nothing brings it back. */
    boolean hasEnded() {
        return standing.status() == PowerStatus.CANCELLED || standing.status() == PowerStatus.MERGED;
    }

    /** Who opens its cases: the unit that owns it unless it was delegated. */
    public String handlingUnitCode() {
        return delegatedTo == null ? unitCode : delegatedTo;
    }

    /**
     * Who oversees what a unit does under this power: that unit, and the one that the power belongs to now. Supervision
     * goes with the power: whoever it comes to belong to sees all that was done under it, and whose it was no more.
     */
    List<String> overseersOf(String doneBy) {
        return doneBy.equals(unitCode) ? List.of(doneBy) : List.of(doneBy, unitCode);
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return unitCode;
    }

    public String nameZh() {
        return published.nameZh();
    }

    public String nameEn() {
        return published.nameEn();
    }

    public Level level() {
        return level;
    }

    /** Null when the power has none. */
    public Limit statutoryLimit() {
        return published.statutoryLimit();
    }

    /** Null when the power has none. */
    public Limit promisedLimit() {
        return published.promisedLimit();
    }
}

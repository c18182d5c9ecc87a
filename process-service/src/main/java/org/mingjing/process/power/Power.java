package org.mingjing.process.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
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
 * are four parts, and each is changed only by an event with at least the revision that part was told with.
 */
@Entity
@Table(name = "power")
public class Power {
    @Id
    private String code;

    @Column(name = "unit_code")
    private String unitCode;

    private String type;
    private String scope;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "statutory_amount")
    private Integer statutoryAmount;

    @Column(name = "statutory_unit")
    private String statutoryUnit;

    @Column(name = "promised_amount")
    private Integer promisedAmount;

    @Column(name = "promised_unit")
    private String promisedUnit;

    @Column(name = "catalogue_code")
    private String catalogueCode;

    @Column(name = "published_revision")
    private long publishedRevision;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "level_revision")
    private long levelRevision;

    @Enumerated(EnumType.STRING)
    private PowerStatus status = PowerStatus.EFFECTIVE;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelling_document")
    private String cancellingDocument;

    @Column(name = "merged_into")
    private String mergedInto;

    @Column(name = "status_revision")
    private long statusRevision;

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
        if (told.revision() >= publishedRevision) {
            unitCode = told.unitCode();
            type = told.type();
            scope = told.scope();
            nameZh = told.nameZh();
            nameEn = told.nameEn();
            statutoryAmount = told.statutoryAmount();
            statutoryUnit = told.statutoryUnit();
            promisedAmount = told.promisedAmount();
            promisedUnit = told.promisedUnit();
            catalogueCode = told.catalogueCode();
            publishedRevision = told.revision();
        }
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.level());
            levelRevision = told.revision();
        }
        // A tie goes to the reform: publishing never revives what the same revision ended, nor forgets by which
        // document.
        if (told.revision() > statusRevision) {
            status = PowerStatus.valueOf(told.status());
            statusRevision = told.revision();
        }
    }

    void learn(PowerLevelChanged told) {
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.toLevel());
            levelRevision = told.revision();
        }
    }

    void learn(PowerCancelled told) {
        if (stands(PowerStatus.CANCELLED, told.revision())) {
            cancelledOn = told.cancelledOn();
            cancellingDocument = told.documentNo();
        }
    }

    void learn(PowerSuspended told) {
        stands(PowerStatus.SUSPENDED, told.revision());
    }

    void learn(PowerResumed told) {
        stands(PowerStatus.EFFECTIVE, told.revision());
    }

    void learn(PowerMerged told) {
        if (stands(PowerStatus.MERGED, told.revision())) {
            mergedInto = told.mergedInto();
        }
    }

    void learn(PowerDelegated told) {
        if (told.revision() >= delegationRevision) {
            // Taken back: nobody in particular, for the power may come to belong to another unit.
            delegatedTo = told.handlingUnitCode().equals(told.unitCode()) ? null : told.handlingUnitCode();
            delegationRevision = told.revision();
        }
    }

    private boolean stands(PowerStatus as, long since) {
        boolean isNews = since >= statusRevision;
        if (isNews) {
            status = as;
            statusRevision = since;
        }
        return isNews;
    }

    /** Only a power of a published catalogue may be used; one we merely heard the end of is not. */
    public boolean published() {
        return publishedRevision > 0;
    }

    public boolean cancelled() {
        return status == PowerStatus.CANCELLED;
    }

    public boolean suspended() {
        return status == PowerStatus.SUSPENDED;
    }

    /** What is open goes on; what is new is a case of the power that this one ended in. */
    public void refuseIfMerged() {
        if (status == PowerStatus.MERGED) {
            throw new RuleBroken("power-merged", code, mergedInto == null ? "-" : mergedInto);
        }
    }

    /** Cancelled or merged: nothing brings it back. */
    boolean hasEnded() {
        return status == PowerStatus.CANCELLED || status == PowerStatus.MERGED;
    }

    /** Who opens its cases: the unit that owns it unless it was delegated. */
    public String handlingUnitCode() {
        return delegatedTo == null ? unitCode : delegatedTo;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return unitCode;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public Level level() {
        return level;
    }

    /** Null when the power has none. */
    public Limit statutoryLimit() {
        return limit(statutoryAmount, statutoryUnit);
    }

    /** Null when the power has none. */
    public Limit promisedLimit() {
        return limit(promisedAmount, promisedUnit);
    }

    private static Limit limit(Integer amount, String unit) {
        return amount == null ? null : new Limit(amount, LimitUnit.valueOf(unit));
    }
}

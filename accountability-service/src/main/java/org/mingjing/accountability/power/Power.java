package org.mingjing.accountability.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;

/**
 * Our copy of a power. Its events may arrive in any order: what a power is, whose it is, its level, its status and who handles
 * it are parts, and each is changed only by an event with at least the revision that part was told with.
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

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "published_revision")
    private long publishedRevision;

    @Enumerated(EnumType.STRING)
    private Level level;

    @Column(name = "level_revision")
    private long levelRevision;

    @Enumerated(EnumType.STRING)
    private PowerStatus status = PowerStatus.EFFECTIVE;

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
            nameZh = told.nameZh();
            nameEn = told.nameEn();
            publishedRevision = told.revision();
        }
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.level());
            levelRevision = told.revision();
        }
        learnOwner(told.unitCode(), told.revision());
        // A tie goes to the reform: publishing never revives what the same revision ended.
        if (told.revision() > statusRevision) {
            become(PowerStatus.valueOf(told.status()), told.revision());
        }
    }

    void learn(PowerLevelChanged told) {
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.toLevel());
            levelRevision = told.revision();
        }
    }

    void learn(PowerCancelled told) {
        become(PowerStatus.CANCELLED, told.revision());
    }

    void learn(PowerSuspended told) {
        become(PowerStatus.SUSPENDED, told.revision());
    }

    void learn(PowerResumed told) {
        become(PowerStatus.EFFECTIVE, told.revision());
    }

    void learn(PowerMerged told) {
        if (become(PowerStatus.MERGED, told.revision())) {
            mergedInto = told.mergedInto();
        }
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

    private boolean become(PowerStatus as, long since) {
        boolean isNews = since >= statusRevision;
        if (isNews) {
            status = as;
            statusRevision = since;
        }
        return isNews;
    }

    boolean published() {
        return publishedRevision > 0;
    }

    public String code() {
        return code;
    }

    public String unitCode() {
        return unitCode;
    }

    /** Whose people use it, and whom a complaint about it is about: the unit that owns it unless it was delegated. */
    public String handlingUnitCode() {
        return delegatedTo == null ? unitCode : delegatedTo;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    Level level() {
        return level;
    }

    PowerStatus status() {
        return status;
    }

    /** Null unless it was merged. */
    String mergedInto() {
        return mergedInto;
    }
}

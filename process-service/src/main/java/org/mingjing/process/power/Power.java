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
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerPublished;

/**
 * Our copy of a power. Its events may arrive in any order: what a power is, its level and its end are three parts, and
 * each is changed only by an event with at least the revision that part was told with.
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

    private boolean cancelled;

    @Column(name = "cancelled_on")
    private LocalDate cancelledOn;

    @Column(name = "cancelling_document")
    private String cancellingDocument;

    @Column(name = "status_revision")
    private long statusRevision;

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
        // A tie goes to the cancellation: publishing never revives what the same revision ended.
        if (told.revision() > statusRevision) {
            cancelled = "CANCELLED".equals(told.status());
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
        if (told.revision() >= statusRevision) {
            cancelled = true;
            cancelledOn = told.cancelledOn();
            cancellingDocument = told.documentNo();
            statusRevision = told.revision();
        }
    }

    /** Only a power of a published catalogue may be used; one we merely heard the end of is not. */
    public boolean published() {
        return publishedRevision > 0;
    }

    public boolean cancelled() {
        return cancelled;
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

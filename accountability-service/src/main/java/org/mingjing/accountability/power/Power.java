package org.mingjing.accountability.power;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    private boolean cancelled;

    @Column(name = "cancelled_revision")
    private long cancelledRevision;

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
            nameZh = told.nameZh();
            nameEn = told.nameEn();
            publishedRevision = told.revision();
        }
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.level());
            levelRevision = told.revision();
        }
        // A tie goes to the cancellation: publishing never revives what the same revision ended.
        if (told.revision() > cancelledRevision) {
            cancelled = "CANCELLED".equals(told.status());
            cancelledRevision = told.revision();
        }
    }

    void learn(PowerLevelChanged told) {
        if (told.revision() >= levelRevision) {
            level = Level.valueOf(told.toLevel());
            levelRevision = told.revision();
        }
    }

    void learn(PowerCancelled told) {
        if (told.revision() >= cancelledRevision) {
            cancelled = true;
            cancelledRevision = told.revision();
        }
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

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    Level level() {
        return level;
    }

    boolean cancelled() {
        return cancelled;
    }
}

package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.scheme.Judged;

/** What an analyst judged about a power on a day. The next judgement replaces it; nothing changes it. */
@Entity
@Immutable
@Table(name = "power_judgement")
class PowerJudgement {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "no")
    private int no;

    @Embedded
    private Judged judged;

    @Embedded
    private AssessedLevels levels;

    @Column(name = "basis")
    private String basis;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_at")
    private OffsetDateTime judgedAt;

    protected PowerJudgement() {}

    PowerJudgement(
            String powerCode,
            int no,
            Judged judged,
            AssessedLevels levels,
            String basis,
            String judgedBy,
            OffsetDateTime at) {
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.no = no;
        this.judged = judged;
        this.levels = levels;
        this.basis = basis;
        this.judgedBy = judgedBy;
        this.judgedAt = at;
    }

    String powerCode() {
        return powerCode;
    }

    int no() {
        return no;
    }

    Judged judged() {
        return judged == null ? Judged.NOTHING : judged;
    }

    AssessedLevels levels() {
        return levels == null ? AssessedLevels.NONE : levels;
    }

    String basis() {
        return basis;
    }

    String judgedBy() {
        return judgedBy;
    }

    OffsetDateTime judgedAt() {
        return judgedAt;
    }

    /** What an analyst assesses to be left of the risk, where that differs from what the scheme takes off for measures. */
    @Embeddable
    record AssessedLevels(
            @Enumerated(EnumType.STRING) @Column(name = "current_level")
            Level current,

            @Enumerated(EnumType.STRING) @Column(name = "residual_level")
            Level residual,

            @Column(name = "residual_accepted") boolean accepted,
            @Column(name = "accepted_until") LocalDate acceptedUntil) {
        static final AssessedLevels NONE = new AssessedLevels(null, null, false, null);
    }
}

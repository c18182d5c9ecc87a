package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.scheme.RatingInputs;
import org.mingjing.risk.signal.Evidence;

/** A level given to a power on a day, with all it was derived from. The next one replaces it; nothing changes it. */
@Entity
@Immutable
@Table(name = "rating")
public class Rating {
    @Id
    private UUID id;

    @Column(name = "power_code")
    private String powerCode;

    @Column(name = "no")
    private int no;

    @Column(name = "scheme")
    private String scheme;

    @Embedded
    private RatingInputs inputs;

    @Column(name = "score")
    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    @Column(name = "score_level")
    private Level scoreLevel;

    @Column(name = "rule")
    private String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "rule_level")
    private Level ruleLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "derived_level")
    private Level derivedLevel;

    @Column(name = "override_id")
    private UUID overrideId;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private Level level;

    @Column(name = "derivation_zh")
    private String derivationZh;

    @Column(name = "derivation_en")
    private String derivationEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private RatingReason reason;

    @Column(name = "because")
    private String because;

    @Column(name = "rated_by")
    private String ratedBy;

    @Column(name = "rated_at")
    private OffsetDateTime ratedAt;

    protected Rating() {}

    /** @param because what who rated says of a level that became milder; null where nothing was asked of them */
    Rating(
            String powerCode,
            int no,
            Verdict verdict,
            RatingReason reason,
            String because,
            String ratedBy,
            OffsetDateTime at) {
        var derivation = verdict.derivation();
        this.id = Ids.next();
        this.powerCode = powerCode;
        this.no = no;
        this.inputs = derivation.inputs();
        this.scheme = derivation.scheme();
        this.score = derivation.score();
        this.scoreLevel = derivation.scoreLevel();
        this.rule = derivation.rule();
        this.ruleLevel = derivation.ruleLevel();
        this.derivedLevel = derivation.level();
        this.overrideId = verdict.overrideId();
        this.level = verdict.level();
        this.derivationZh = verdict.textZh();
        this.derivationEn = verdict.textEn();
        this.reason = reason;
        this.because = because;
        this.ratedBy = ratedBy;
        this.ratedAt = at;
    }

    UUID id() {
        return id;
    }

    String powerCode() {
        return powerCode;
    }

    public int no() {
        return no;
    }

    RatingInputs inputs() {
        return inputs;
    }

    Evidence evidence() {
        return inputs.evidence();
    }

    public int riskPoints() {
        return inputs.riskPoints();
    }

    String scheme() {
        return scheme;
    }

    /** Null where the scheme has none. */
    public BigDecimal score() {
        return score;
    }

    Level scoreLevel() {
        return scoreLevel;
    }

    String rule() {
        return rule;
    }

    Level ruleLevel() {
        return ruleLevel;
    }

    Level derivedLevel() {
        return derivedLevel;
    }

    /** What people set against the derived level; null when there was nothing. */
    UUID overrideId() {
        return overrideId;
    }

    public Level level() {
        return level;
    }

    public String derivationZh() {
        return derivationZh;
    }

    public String derivationEn() {
        return derivationEn;
    }

    RatingReason reason() {
        return reason;
    }

    String because() {
        return because;
    }

    String ratedBy() {
        return ratedBy;
    }

    OffsetDateTime ratedAt() {
        return ratedAt;
    }
}

package org.mingjing.risk.rating;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.signal.Evidence;

/** The rating that is proposed beside the one that the power has; scores are null where the scheme has none. */
@Embeddable
record ProposedRating(
        @Embedded Evidence evidence,
        @Column(name = "counted_cases") int countedCases,

        @Enumerated(EnumType.STRING) @Column(name = "from_level")
        Level fromLevel,

        @Enumerated(EnumType.STRING) @Column(name = "to_level")
        Level toLevel,

        @Column(name = "from_score") BigDecimal fromScore,
        @Column(name = "to_score") BigDecimal toScore,
        @Column(name = "derivation_zh") String derivationZh,
        @Column(name = "derivation_en") String derivationEn) {

    static ProposedRating of(Rating base, Verdict target) {
        var inputs = target.derivation().inputs();
        return new ProposedRating(
                inputs.evidence(),
                inputs.countedCases(),
                base.level(),
                target.level(),
                base.score(),
                target.derivation().score(),
                target.textZh(),
                target.textEn());
    }

    /** Whether the level would be milder than it is. */
    boolean isFall() {
        return toLevel.compareTo(fromLevel) > 0;
    }

    /** The text names all that the level depends on. */
    boolean comesOutLike(Verdict target) {
        return derivationZh.equals(target.textZh());
    }
}

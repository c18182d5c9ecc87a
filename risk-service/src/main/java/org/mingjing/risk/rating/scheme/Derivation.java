package org.mingjing.risk.rating.scheme;

import java.math.BigDecimal;
import org.mingjing.risk.power.Level;

/** How a level follows from the inputs, step by step, and the same in words. */
public sealed interface Derivation permits ScoreDerivation, CriteriaDerivation, ConsequenceDerivation {
    /** Code and version of the scheme. */
    String scheme();

    RatingInputs inputs();

    /** Null where the scheme has no score. */
    BigDecimal score();

    /** Null where the scheme has no score. */
    Level scoreLevel();

    /** Names what gives the level beside the score. */
    String rule();

    Level ruleLevel();

    Level level();

    String textZh();

    String textEn();

    /** What decides, in one line, for a list of differences. */
    String gistZh();

    String gistEn();

    default boolean gives(Level sameLevel, BigDecimal sameScore) {
        return level() == sameLevel
                && (score() == null ? sameScore == null : sameScore != null && score().compareTo(sameScore) == 0);
    }
}

package org.mingjing.risk.rating;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.mingjing.risk.power.Level;

/** A rating with everything its level follows from. */
public record RatingView(
        String powerCode,
        int no,
        String scheme,
        Factors factors,
        BigDecimal score,
        Level scoreLevel,
        String rule,
        Level ruleLevel,
        Level level,
        String derivationZh,
        String derivationEn,
        RatingReason reason,
        OffsetDateTime ratedAt) {

    /** @param upheldFacts upheld complaints and red cards that counted */
    public record Factors(
            int riskPoints,
            int importance,
            int yearlyCases,
            int importedProbability,
            int upheldFacts,
            int evidenceGrade,
            int probability) {}

    static RatingView of(Rating rating) {
        var inputs = rating.inputs();
        return new RatingView(
                rating.powerCode(),
                rating.no(),
                rating.scheme(),
                new Factors(
                        inputs.riskPoints(),
                        inputs.importance(),
                        inputs.yearlyCases(),
                        inputs.importedProbability(),
                        inputs.evidence().facts(),
                        inputs.evidence().grade(),
                        inputs.probability()),
                rating.score(),
                rating.scoreLevel(),
                rating.rule().name(),
                rating.ruleLevel(),
                rating.level(),
                rating.derivationZh(),
                rating.derivationEn(),
                rating.reason(),
                rating.ratedAt());
    }
}

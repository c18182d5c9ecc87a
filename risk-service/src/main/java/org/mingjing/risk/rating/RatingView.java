package org.mingjing.risk.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.scheme.Consequence;
import org.mingjing.risk.rating.scheme.Criterion;

/**
 * A rating with everything its level follows from.
 *
 * @param derivedLevel what the scheme gives; the level differs from it where people set another
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RatingView(
        String powerCode,
        int no,
        String scheme,
        Factors factors,
        BigDecimal score,
        Level scoreLevel,
        String rule,
        Level ruleLevel,
        Level derivedLevel,
        Level level,
        String derivationZh,
        String derivationEn,
        RatingReason reason,
        String because,
        OffsetDateTime ratedAt) {

    /**
     * @param yearlyCases as the unit states
     * @param countedCases as accepted cases show
     * @param upheldFacts upheld complaints and red cards that counted
     */
    public record Factors(
            int riskPoints,
            int importance,
            int yearlyCases,
            int countedCases,
            int importedProbability,
            int upheldFacts,
            int evidenceGrade,
            int probability,
            Set<Criterion> criteria,
            Consequence consequence) {}

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
                        inputs.countedCases(),
                        inputs.importedProbability(),
                        inputs.evidence().facts(),
                        inputs.evidence().grade(),
                        inputs.probability(),
                        inputs.judged().criteria(),
                        inputs.judged().consequence()),
                rating.score(),
                rating.scoreLevel(),
                rating.rule(),
                rating.ruleLevel(),
                rating.derivedLevel(),
                rating.level(),
                rating.derivationZh(),
                rating.derivationEn(),
                rating.reason(),
                rating.because(),
                rating.ratedAt());
    }
}

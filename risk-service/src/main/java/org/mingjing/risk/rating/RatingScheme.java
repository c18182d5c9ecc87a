package org.mingjing.risk.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.mingjing.risk.power.Level;

/**
 * The figures by which factors become grades, grades a score and a score a level. Floors are the smallest values of
 * the grades 2, 3, 4 and 5; anything below the first is grade 1.
 */
record RatingScheme(
        String code,
        List<Integer> countFloors,
        List<Integer> frequencyFloors,
        BigDecimal countWeight,
        BigDecimal importanceWeight,
        BigDecimal frequencyWeight,
        BigDecimal probabilityWeight,
        BigDecimal levelOneFrom,
        BigDecimal levelTwoFrom) {

    /** The method that comes with the bureau's plan. */
    static final RatingScheme SEED = new RatingScheme(
            "seed-1",
            List.of(2, 3, 5, 8),
            List.of(2, 5, 13, 53),
            new BigDecimal("0.20"),
            new BigDecimal("0.30"),
            new BigDecimal("0.20"),
            new BigDecimal("0.30"),
            new BigDecimal("3.50"),
            new BigDecimal("2.30"));

    int countGrade(int riskPoints) {
        return grade(countFloors, riskPoints);
    }

    int frequencyGrade(int yearlyCases) {
        return grade(frequencyFloors, yearlyCases);
    }

    BigDecimal score(int count, int importance, int frequency, int probability) {
        return share(countWeight, count)
                .add(share(importanceWeight, importance))
                .add(share(frequencyWeight, frequency))
                .add(share(probabilityWeight, probability))
                .setScale(2, RoundingMode.HALF_UP);
    }

    Level level(BigDecimal score) {
        if (score.compareTo(levelOneFrom) >= 0) {
            return Level.I;
        }
        return score.compareTo(levelTwoFrom) >= 0 ? Level.II : Level.III;
    }

    static BigDecimal share(BigDecimal weight, int grade) {
        return weight.multiply(BigDecimal.valueOf(grade));
    }

    private static int grade(List<Integer> floors, int value) {
        return 1 + (int) floors.stream().filter(floor -> value >= floor).count();
    }
}

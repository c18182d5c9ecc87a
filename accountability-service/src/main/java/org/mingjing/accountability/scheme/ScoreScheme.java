package org.mingjing.accountability.scheme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Parts and table that a month is scored by.
 *
 * @param number of the table's edition
 */
public record ScoreScheme(int number, List<ScorePart> parts, List<ScoreRow> rows) {
    public static final BigDecimal FULL = new BigDecimal("100.00");

    static BigDecimal weight(List<ScorePart> parts) {
        return parts.stream().map(ScorePart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What an upheld card or complaint costs; empty when the table does not name it. */
    public Optional<Deduction> deduction(String fact) {
        return row(fact).map(row -> new Deduction(fact, row.partsTouched(), row.deducted()));
    }

    /** What three consecutive warnings on a trigger cost; empty when the table names no part for it. */
    public Optional<Deduction> deductionForThreeWarnings(String trigger) {
        return row(ScoreRow.THREE_WARNINGS)
                .map(row -> new Deduction(row.fact() + ":" + trigger, partsOf(row, trigger), row.deducted()))
                .filter(deduction -> !deduction.parts().isEmpty());
    }

    /** Whether this part is earned by the share of good ratings. */
    public boolean earnedByRatings(String part) {
        return row(ScoreRow.EVALUATION).filter(row -> row.part().equals(part)).isPresent();
    }

    private List<String> partsOf(ScoreRow threeWarnings, String trigger) {
        if (!threeWarnings.part().equals(ScoreRow.SAME_AS_THE_TRIGGER)) {
            return List.of(threeWarnings.part());
        }
        return rows.stream()
                .filter(row -> row.about(trigger))
                .flatMap(row -> row.partsTouched().stream())
                .distinct()
                .toList();
    }

    private Optional<ScoreRow> row(String fact) {
        return rows.stream().filter(row -> row.fact().equals(fact)).findFirst();
    }
}

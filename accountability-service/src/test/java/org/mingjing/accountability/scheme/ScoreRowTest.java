package org.mingjing.accountability.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRowTest {
    private static final Set<String> PARTS = Set.of("FEES", "TIME_LIMIT", "LIABILITY", "SATISFACTION");
    private static final String SHARE = "weight x ratings of 3 or more / all ratings of the month";
    private static final String THREE = "three consecutive warnings on one trigger of a unit in the month";

    @Test
    void everyRowOfTheSampleTableCanBeScoredBy() {
        var parts = SampleScheme.parts().stream().map(ScorePart::code).collect(Collectors.toSet());

        assertThat(SampleScheme.rows())
                .hasSize(19)
                .allSatisfy(row -> assertThat(row.defect(parts)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "CARD_PINK:OTHER,           FEES, -5,      upheld,               fact,      score-fact-unknown",
        "CARD_RED:SNORING,          FEES, -5,      upheld,               fact,      score-fact-unknown",
        "CARD_WARNING:OTHER,        FEES, -5,      upheld,               fact,      score-fact-unknown",
        "COMPLAINT:RUDENESS,        FEES, -5,      upheld,               fact,      score-fact-unknown",
        "CARD_RED:OTHER,            TEA,  -5,      upheld,               part,      score-part-unknown",
        "CARD_RED:OTHER,            same as the trigger, -5, upheld,     part,      score-part-unknown",
        "CARD_RED:OTHER,            FEES, -5,      upheld; in addition to TEA, condition, score-part-unknown",
        "CARD_RED:OTHER,            FEES, -5,      perhaps,              condition, score-condition-unknown",
        "CARD_WARNING_X3,           FEES, -3,      upheld,               condition, score-condition-unknown",
        "CARD_RED:OTHER,            FEES, 5,       upheld,               points,    score-points-unfit",
        "CARD_RED:OTHER,            FEES, 0,       upheld,               points,    score-points-unfit",
        "CARD_RED:OTHER,            FEES, -0.00,   upheld,               points,    score-points-unfit",
        "CARD_RED:OTHER,            FEES, -100.01, upheld,               points,    score-points-unfit",
        "CARD_RED:OTHER,            FEES, -0.001,  upheld,               points,    score-points-unfit",
        "CARD_RED:OTHER,            FEES, share,   upheld,               points,    score-points-unfit"
    })
    void aRowThatCannotBeScoredByIsNamed(
            String fact, String part, String points, String condition, String column, String code) {
        assertThat(new ScoreRow(fact, part, points, condition).defect(PARTS)).hasValueSatisfying(defect -> {
            assertThat(defect.column()).isEqualTo(column);
            assertThat(defect.code()).isEqualTo(code);
        });
    }

    @Test
    void ratingsEarnAShareAndNothingElse() {
        assertThat(new ScoreRow("EVALUATION", "SATISFACTION", "share", SHARE).defect(PARTS))
                .isEmpty();
        assertThat(new ScoreRow("EVALUATION", "SATISFACTION", "-5", SHARE).defect(PARTS))
                .isPresent();
        assertThat(new ScoreRow("EVALUATION", "SATISFACTION", "share", THREE).defect(PARTS))
                .isPresent();
    }

    @Test
    void theConditionNamesASecondPart() {
        var row =
                new ScoreRow("CARD_RED:OVER_STATUTORY_LIMIT", "LIABILITY", "-10", "upheld; in addition to TIME_LIMIT");

        assertThat(row.partsTouched()).containsExactly("LIABILITY", "TIME_LIMIT");
    }
}

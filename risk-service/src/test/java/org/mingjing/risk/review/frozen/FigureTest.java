package org.mingjing.risk.review.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.risk.alert.Copy;

/** Since when a figure counts, where our copy of cards began on 5 August. */
class FigureTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 8, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {"ALERTS_BY_GRADE.RED", "ALERTS_BY_OUTCOME", "ALERTS_BY_OUTCOME.OPEN", "ALERTS_BY_OUTCOME.UPHELD"
            })
    void in_a_quarter_that_had_begun_it_lacks_what_happened_before(String figure) {
        assertThat(knownSince(figure, "2026-Q3")).isEqualTo(SINCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALERTS_BY_GRADE.RED", "ALERTS_BY_OUTCOME", "ALERTS_BY_OUTCOME.OPEN"})
    void in_a_later_one_it_lacks_what_lies_undecided_since_before(String figure) {
        assertThat(knownSince(figure, "2026-Q4")).isEqualTo(SINCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ALERTS_BY_OUTCOME.UPHELD", "ALERTS_BY_OUTCOME.REVOKED", "COMPLAINTS.OPEN", "POWERS"})
    void what_is_counted_by_its_day_lacks_nothing_there_nor_does_what_no_late_copy_is_counted_from(String figure) {
        assertThat(knownSince(figure, "2026-Q4")).isNull();
    }

    @Test
    void on_the_first_day_of_the_quarter_the_copy_may_have_begun_too_late() {
        var began = LocalDate.of(2026, 10, 1);
        assertThat(Figure.required("ALERTS_BY_OUTCOME.UPHELD")
                        .knownSince(Quarter.parse("2026-Q4"), Map.of(Copy.CARDS, began)))
                .isEqualTo(began);
    }

    private static LocalDate knownSince(String figure, String quarter) {
        return Figure.required(figure).knownSince(Quarter.parse(quarter), Map.of(Copy.CARDS, SINCE));
    }
}

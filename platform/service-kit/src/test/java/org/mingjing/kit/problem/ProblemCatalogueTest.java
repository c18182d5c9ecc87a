package org.mingjing.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProblemCatalogueTest {
    @Test
    void several_are_told_one_after_the_other_and_a_constant_with_no_word_by_itself() {
        var days = List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(detail(Locale.SIMPLIFIED_CHINESE, "x", days)).isEqualTo("“x”不是允许的取值:MONDAY、FRIDAY。");
        assertThat(detail(Locale.ENGLISH, "x", days)).isEqualTo("'x' is not one of MONDAY, FRIDAY.");
    }

    @Test
    void numbers_and_days_stand_as_they_are() {
        assertThat(detail(Locale.ENGLISH, 20000, LocalDate.of(2026, 11, 23)))
                .isEqualTo("'20000' is not one of 2026-11-23.");
    }

    private static String detail(Locale language, Object... arguments) {
        return ProblemCatalogue.get().detail("cell-not-one-of", language, arguments);
    }
}

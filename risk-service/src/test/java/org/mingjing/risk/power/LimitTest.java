package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "20, WORKING_DAY, 20, WORKING_DAY",
        "5, WORKING_DAY, 7, CALENDAR_DAY",
        "45, WORKING_DAY, 3, MONTH",
        "26, CALENDAR_DAY, 20, WORKING_DAY",
        "28, CALENDAR_DAY, 1, MONTH",
        "12, MONTH, 1, YEAR",
        "1, YEAR, 12, MONTH"
    })
    void never_ends_after_the_other(int amount, LimitUnit unit, int otherAmount, LimitUnit otherUnit) {
        assertThat(new Limit(amount, unit).mayOutlast(new Limit(otherAmount, otherUnit)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "21, WORKING_DAY, 20, WORKING_DAY",
        "6, WORKING_DAY, 7, CALENDAR_DAY",
        "27, CALENDAR_DAY, 20, WORKING_DAY",
        "29, CALENDAR_DAY, 1, MONTH",
        "13, MONTH, 1, YEAR"
    })
    void ends_after_the_other_on_some_start_day(int amount, LimitUnit unit, int otherAmount, LimitUnit otherUnit) {
        assertThat(new Limit(amount, unit).mayOutlast(new Limit(otherAmount, otherUnit)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 6, 11, 12, 13, 14, 24, 35})
    void months_are_taken_neither_too_short_nor_too_long(int months) {
        var starts = LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2027, 1, 1));

        assertThat(starts).allSatisfy(start -> {
            var days = Math.toIntExact(start.until(start.plusMonths(months), ChronoUnit.DAYS));
            assertThat(new Limit(days + 1, LimitUnit.CALENDAR_DAY).mayOutlast(new Limit(months, LimitUnit.MONTH)))
                    .isTrue();
            assertThat(new Limit(months, LimitUnit.MONTH).mayOutlast(new Limit(days - 1, LimitUnit.CALENDAR_DAY)))
                    .isTrue();
        });
    }

    @Test
    void a_long_limit_does_not_overflow() {
        assertThat(new Limit(9_999, LimitUnit.YEAR).mayOutlast(new Limit(9_999, LimitUnit.CALENDAR_DAY)))
                .isTrue();
    }
}

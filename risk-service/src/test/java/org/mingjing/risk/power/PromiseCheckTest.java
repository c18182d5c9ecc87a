package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.power.LimitUnit.CALENDAR_DAY;
import static org.mingjing.risk.power.LimitUnit.MONTH;
import static org.mingjing.risk.power.LimitUnit.WORKING_DAY;
import static org.mingjing.risk.power.LimitUnit.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.DayKind;
import org.mingjing.calendar.Departure;
import org.mingjing.calendar.LegalCalendar;

class PromiseCheckTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 2, 16);
    private static final PromiseCheck ORDINARY_WEEKS = new PromiseCheck(LegalCalendar.of(List.of(), Set.of(2026)));
    private static final PromiseCheck WITH_SPRING_FESTIVAL = new PromiseCheck(LegalCalendar.of(
            Stream.iterate(NEW_YEARS_EVE, day -> day.plusDays(1))
                    .limit(8)
                    .map(day -> new Departure(day, DayKind.HOLIDAY))
                    .toList(),
            Set.of(2026)));

    @Test
    void a_promise_in_the_unit_of_the_law_is_compared_by_its_number() {
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(20, WORKING_DAY), limit(20, WORKING_DAY)))
                .isEmpty();
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(21, WORKING_DAY), limit(20, WORKING_DAY)))
                .contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void a_promise_in_another_unit_is_tried_on_every_day_and_the_first_bad_one_is_named() {
        var promised = limit(5, WORKING_DAY);
        var statutory = limit(7, CALENDAR_DAY);

        assertThat(ORDINARY_WEEKS.firstDayBroken(promised, statutory)).isEmpty();
        // Seven days from the 10th end in the holiday and roll to the 24th; the fifth working day is the 25th.
        assertThat(WITH_SPRING_FESTIVAL.firstDayBroken(promised, statutory)).contains(LocalDate.of(2026, 2, 10));
    }

    @Test
    void a_year_is_twelve_months() {
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(12, MONTH), limit(1, YEAR)))
                .isEmpty();
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(1, YEAR), limit(12, MONTH)))
                .isEmpty();
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(13, MONTH), limit(1, YEAR)))
                .isPresent();
    }

    @Test
    void what_was_found_out_is_found_again() {
        var first = ORDINARY_WEEKS.firstDayBroken(limit(32, CALENDAR_DAY), limit(1, MONTH));

        assertThat(first).isPresent();
        assertThat(ORDINARY_WEEKS.firstDayBroken(limit(32, CALENDAR_DAY), limit(1, MONTH)))
                .isEqualTo(first)
                .isNotEqualTo(Optional.empty());
    }

    private static PowerLimit limit(int amount, LimitUnit unit) {
        return new PowerLimit(amount, unit);
    }
}

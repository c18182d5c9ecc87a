package org.mingjing.process.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.process.alert.Grade;
import org.mingjing.process.alert.Trigger;

/** Counted in calendar days from a Friday, so that day k is k days later; the due day may roll over a weekend. */
class LadderTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 6);
    private static final LadderShares SHARES = new LadderShares(new BigDecimal("0.80"), new BigDecimal("0.90"));

    @Test
    void fourteen_days_warn_on_day_12_turn_yellow_on_day_13_and_red_after_day_14() {
        assertThat(fromDays(14)).containsExactly(12, 13, 15);
    }

    @Test
    void four_days_warn_on_the_last_day_but_one() {
        assertThat(fromDays(4)).containsExactly(3, 4, 5);
    }

    @Test
    void ten_days_warn_on_day_8_and_turn_yellow_on_day_9() {
        assertThat(fromDays(10)).startsWith(8, 9);
    }

    @Test
    void a_limit_that_ends_on_a_day_off_turns_red_after_the_day_it_rolled_to() {
        assertThat(fromDays(1)).as("Saturday rolls to Monday").containsExactly(1, 1, 4);
    }

    @Test
    void several_cards_due_at_once_bring_only_the_gravest() {
        var ladder = caseOf(10, 12);

        assertThat(ladder.due(day(11), null)).map(Rung::grade).contains(Grade.RED);
        assertThat(ladder.due(day(30), null)).map(Rung::grade).contains(Grade.RED_STATUTORY);
        assertThat(ladder.due(day(7), null)).isEmpty();
    }

    @Test
    void an_overdue_step_brings_a_yellow_card_and_no_other() {
        var ladder = Ladder.ofStep(Trigger.OVER_STEP_LIMIT, timetable(3, null));

        assertThat(ladder.due(day(3), null)).isEmpty();
        assertThat(ladder.due(day(4), null)).contains(new Rung(Grade.YELLOW, Trigger.OVER_STEP_LIMIT, day(4)));
        assertThat(ladder.due(day(99), Grade.YELLOW)).isEmpty();
    }

    @Test
    void nothing_becomes_due_while_the_clock_stands_still() {
        var still = caseOf(10, 20).standingStillSince(day(8));

        assertThat(still.due(day(99), null)).map(Rung::grade).contains(Grade.WARNING);
        assertThat(still.next(Grade.WARNING)).isEmpty();
    }

    @Property
    void each_grade_comes_at_most_once_and_only_graver_ones_follow(
            @ForAll @IntRange(min = 1, max = 60) int promised,
            @ForAll @IntRange(max = 40) int statutoryLater,
            @ForAll @Size(max = 30) List<@IntRange(max = 120) Integer> looks) {
        var ladder = caseOf(promised, promised + statutoryLater);
        var issued = new ArrayList<Grade>();
        Grade reached = null;
        for (int look : looks.stream().sorted().toList()) {
            var due = ladder.due(day(look), reached);
            if (due.isPresent()) {
                reached = due.get().grade();
                issued.add(reached);
            }
        }

        assertThat(issued).doesNotHaveDuplicates().isSorted();
        assertThat(ladder.due(day(120), reached).isPresent())
                .isEqualTo(ladder.next(reached)
                        .filter(next -> !next.isAfter(day(120)))
                        .isPresent());
    }

    @Property
    void the_gravest_of_all_that_are_due_wins(
            @ForAll @IntRange(min = 1, max = 60) int promised, @ForAll @IntRange(max = 120) int look) {
        var ladder = caseOf(promised, promised + 5);
        var due = ladder.rungs().stream()
                .filter(rung -> !rung.from().isAfter(day(look)))
                .map(Rung::grade)
                .toList();

        assertThat(ladder.due(day(look), null).map(Rung::grade))
                .isEqualTo(due.stream().max(Grade::compareTo));
    }

    @Property
    void nothing_is_due_on_day_0_and_yellow_never_before_the_warning(@ForAll @IntRange(min = 1, max = 400) int days) {
        var from = fromDays(days);

        assertThat(from).isSorted().allMatch(day -> day >= 1);
        assertThat(from.get(0)).isLessThanOrEqualTo(Math.max(1, days - 1));
        assertThat(from.get(2)).isGreaterThan(days);
    }

    private static List<Integer> fromDays(int days) {
        return caseOf(days, null).rungs().stream()
                .map(rung -> (int) START.until(rung.from(), ChronoUnit.DAYS))
                .toList();
    }

    private static Ladder caseOf(int promised, Integer statutory) {
        return Ladder.ofCase(SHARES, timetable(promised, statutory));
    }

    private static Timetable timetable(int promised, Integer statutory) {
        var calendar = LegalCalendar.unpublished();
        return new Timetable(
                Optional.of(promised).map(LadderTest::days).map(limit -> calendar.derive(limit.startingOn(START))),
                Optional.ofNullable(statutory)
                        .map(LadderTest::days)
                        .map(limit -> calendar.derive(limit.startingOn(START))));
    }

    private static Limit days(int amount) {
        return new Limit(amount, LimitUnit.CALENDAR_DAY);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }
}

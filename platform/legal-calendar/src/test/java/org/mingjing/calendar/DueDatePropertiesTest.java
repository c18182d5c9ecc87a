package org.mingjing.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.calendar.Calendars.CHINA;
import static org.mingjing.calendar.Calendars.dueOf;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every limit, start and pause, with starts from before the published years to behind them. */
class DueDatePropertiesTest {

    @Property
    void a_later_start_is_never_due_earlier(
            @ForAll("starts") LocalDate start, @ForAll("limits") Limit limit, @ForAll @IntRange(max = 40) int later) {
        assertThat(dueOf(limit.startingOn(start.plusDays(later)))).isAfterOrEqualTo(dueOf(limit.startingOn(start)));
    }

    @Property
    void a_larger_amount_is_never_due_earlier(
            @ForAll("clocks") RunningLimit clock, @ForAll @IntRange(min = 1, max = 40) int more) {
        var extra = new Limit(more, clock.limit().unit());
        var extended = clock.extendedBy(Calendars.extension(extra));

        assertThat(dueOf(extended)).isAfterOrEqualTo(dueOf(clock));
    }

    @Property
    void one_more_working_day_is_always_due_later(
            @ForAll("starts") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int amount) {
        assertThat(dueOf(Calendars.workingDays(amount + 1).startingOn(start)))
                .isAfter(dueOf(Calendars.workingDays(amount).startingOn(start)));
    }

    @Property
    void a_limit_is_never_due_on_a_day_off_or_on_a_paused_day(@ForAll("clocks") RunningLimit clock) {
        var due = dueOf(clock);

        assertThat(CHINA.isWorkingDay(due)).isTrue();
        assertThat(clock.pauses()).noneMatch(pause -> pause.covers(due));
    }

    @Property
    void a_pause_never_shortens(@ForAll("clocks") RunningLimit clock, @ForAll("pauses") Pause pause) {
        assertThat(dueOf(clock.pausedBy(pause))).isAfterOrEqualTo(dueOf(clock));
    }

    @Property
    void pauses_may_come_in_any_order_and_repeatedly(
            @ForAll("clocks") RunningLimit clock, @ForAll("pauses") Pause one, @ForAll("pauses") Pause other) {
        assertThat(dueOf(clock.pausedBy(one).pausedBy(other).pausedBy(one)))
                .isEqualTo(dueOf(clock.pausedBy(other).pausedBy(one)));
    }

    @Property
    void a_pause_inside_moves_the_end_by_its_calendar_days_before_the_roll(
            @ForAll("starts") LocalDate start,
            @ForAll @IntRange(min = 10, max = 90) int amount,
            @ForAll @IntRange(min = 1, max = 9) int after,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        var from = start.plusDays(after);
        var pause = new Pause(from, from.plusDays(length - 1), Wording.same("听证"));

        assertThat(dueOf(Calendars.days(amount).startingOn(start).pausedBy(pause)))
                .isEqualTo(dueOf(Calendars.days(amount + length).startingOn(start)));
    }

    @Property
    void the_derivation_ends_where_the_limit_is_due(@ForAll("clocks") RunningLimit clock) {
        var derivation = CHINA.derive(clock);

        assertThat(new Due(derivation.dueOn(), derivation.countedDays(), derivation.provisional()))
                .isEqualTo(CHINA.due(clock));
    }

    @Property
    void the_derivation_has_every_day_once_and_numbers_the_counted_ones(@ForAll("clocks") RunningLimit clock) {
        var days = CHINA.derive(clock).days();

        assertThat(days).hasSize((int) ChronoUnit.DAYS.between(clock.start(), dueOf(clock)) + 1);
        for (int i = 1; i < days.size(); i++) {
            var day = days.get(i);
            assertThat(day.date()).isEqualTo(clock.start().plusDays(i));
            assertThat(day.number()).isEqualTo(days.get(i - 1).number() + (day.counted() ? 1 : 0));
        }
    }

    @Property
    void as_many_days_are_counted_as_the_limit_has(@ForAll("clocks") RunningLimit clock) {
        var derivation = CHINA.derive(clock);
        var counted = derivation.days().stream().filter(DerivedDay::counted).count();

        assertThat(counted).isEqualTo(derivation.countedDays());
        switch (clock.limit().unit()) {
            case WORKING_DAY, CALENDAR_DAY ->
                assertThat(counted).isEqualTo(clock.limit().amount());
            case MONTH ->
                assertThat(clock.start().plusDays(counted))
                        .isEqualTo(clock.start().plusMonths(clock.limit().amount()));
            case YEAR ->
                assertThat(clock.start().plusDays(counted))
                        .isEqualTo(clock.start().plusYears(clock.limit().amount()));
        }
    }

    @Property
    void every_counted_day_begins_on_the_day_whose_position_it_is(@ForAll("clocks") RunningLimit clock) {
        var derivation = CHINA.derive(clock);

        for (int k = 0; k <= derivation.countedDays(); k++) {
            var begins = derivation.startOfCountedDay(k);
            assertThat(derivation.positionOn(begins).number()).isEqualTo(k);
            if (k > 0) {
                assertThat(derivation.positionOn(begins.minusDays(1)).number()).isEqualTo(k - 1);
            }
        }
    }

    @Property
    void in_working_days_used_and_left_make_up_the_limit(@ForAll("clocks") RunningLimit clock) {
        var derivation = CHINA.derive(clock);

        for (var day : derivation.days()) {
            var position = derivation.positionOn(day.date());
            assertThat(position.overdue()).isFalse();
            if (clock.limit().unit() == LimitUnit.WORKING_DAY) {
                assertThat(position.number() + position.workingDaysLeft()).isEqualTo(position.of());
            }
        }
    }

    @Property
    void the_longer_an_open_pause_lasts_the_later_is_the_end(
            @ForAll("clocks") RunningLimit clock,
            @ForAll("starts") LocalDate from,
            @ForAll @IntRange(max = 60) int lasts) {
        var paused = clock.pausedBy(Pause.open(from, Wording.same("检验")));

        assertThat(CHINA.due(paused, from.plusDays(lasts)).date())
                .isAfterOrEqualTo(CHINA.due(paused, from.minusDays(1)).date())
                .isBeforeOrEqualTo(CHINA.due(paused, from.plusDays(lasts + 1)).date());
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(0, 4 * 365).map(LocalDate.of(2023, 6, 1)::plusDays);
    }

    @Provide
    Arbitrary<Limit> limits() {
        return Arbitraries.of(LimitUnit.class)
                .flatMap(unit ->
                        Arbitraries.integers().between(1, largest(unit)).map(amount -> new Limit(amount, unit)));
    }

    @Provide
    Arbitrary<Pause> pauses() {
        var lengths = Arbitraries.integers().between(0, 30);
        return Combinators.combine(starts(), lengths)
                .as((from, length) -> new Pause(from, from.plusDays(length), Wording.same("听证")));
    }

    /** Pauses near the start, where they matter. */
    @Provide
    Arbitrary<RunningLimit> clocks() {
        var pauses = Combinators.combine(
                        Arbitraries.integers().between(-5, 60),
                        Arbitraries.integers().between(0, 20))
                .as((after, length) -> List.of(after, length))
                .list()
                .ofMaxSize(4)
                .withoutEdgeCases();
        return Combinators.combine(starts(), limits(), pauses).as(DueDatePropertiesTest::clock);
    }

    private static RunningLimit clock(LocalDate start, Limit limit, List<List<Integer>> pauses) {
        var clock = limit.startingOn(start);
        for (var pause : pauses) {
            var from = start.plusDays(pause.get(0));
            clock = clock.pausedBy(new Pause(from, from.plusDays(pause.get(1)), Wording.same("听证")));
        }
        return clock;
    }

    private static int largest(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY, CALENDAR_DAY -> 120;
            case MONTH -> 12;
            case YEAR -> 2;
        };
    }
}

package org.mingjing.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The answer with its reasons: every day from day 0 to the due day, whether it counts and why.
 *
 * @param clock what was counted; a pause that was open is shown as ending on the day asked
 * @param days in order without a gap; the first is day 0, the last is the due day
 * @param paused the clock stands on the day asked, so the due day is the earliest still possible
 */
public record Derivation(RunningLimit clock, List<DerivedDay> days, boolean paused) {

    public Derivation {
        days = List.copyOf(days);
        if (days.size() < 2) {
            throw new IllegalArgumentException("A derivation has at least day 0 and the due day");
        }
    }

    static Derivation of(LegalCalendar calendar, RunningLimit clock, Optional<Pause> running) {
        var days = new ArrayList<DerivedDay>();
        new DayCount(calendar, clock, (date, number, reason) -> {
                    var day = calendar.day(date);
                    var pause = reason == DayReason.PAUSED
                            ? Optional.of(clock.whyPausedOn(date))
                            : Optional.<Wording>empty();
                    days.add(new DerivedDay(date, number, reason, day.kind(), day.name(), pause, day.provisional()));
                })
                .count();
        var due = days.get(days.size() - 1).date();
        // A pause that began after the due day came too late to stop anything.
        var paused = running.filter(pause -> !pause.from().isAfter(due)).isPresent();
        return new Derivation(clock, days, paused);
    }

    /** The limit is kept until this day has ended. */
    public LocalDate dueOn() {
        return last().date();
    }

    /** N, as in {@link Due#countedDays()}. */
    public int countedDays() {
        return last().number();
    }

    /** A day of it is in a year with no published calendar, so the due day may still change. */
    public boolean provisional() {
        return days.stream().anyMatch(DerivedDay::provisional);
    }

    /**
     * The date on which counted day k begins.
     *
     * @param k from 0, which is day 0, to {@link #countedDays()}
     * @throws IllegalArgumentException outside that range
     */
    public LocalDate startOfCountedDay(int k) {
        return days.stream()
                .filter(day -> day.number() == k)
                .map(DerivedDay::date)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Day %d is not one of day 0 to day %d".formatted(k, countedDays())));
    }

    /**
     * Where the clock stands on a day; any day after the due day is overdue.
     *
     * @throws IllegalArgumentException before day 0
     */
    public Position positionOn(LocalDate day) {
        var index = ChronoUnit.DAYS.between(clock.start(), day);
        if (index < 0) {
            throw new IllegalArgumentException("The clock starts on %s, after %s".formatted(clock.start(), day));
        }
        if (day.isAfter(dueOn())) {
            return new Position(day, countedDays(), countedDays(), 0, true);
        }
        var here = days.get((int) index);
        var left =
                days.stream().skip(index + 1).filter(DerivedDay::isToBeWorked).count();
        return new Position(day, here.number(), countedDays(), (int) left, false);
    }

    /** The whole derivation for people to read; the same derivation always gives the same text. */
    public String text(Language language) {
        return new DerivationText(this, language).toString();
    }

    private DerivedDay last() {
        return days.get(days.size() - 1);
    }
}

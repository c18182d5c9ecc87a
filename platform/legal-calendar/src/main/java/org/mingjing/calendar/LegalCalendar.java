package org.mingjing.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which days people work, and what follows for limits. Built from the departures of the State Council's yearly notices; a year
 * whose notice is not out yet is provisional, Monday to Friday, and every answer that touches it says so.
 *
 * <p>An immutable value, equal by content. Days outside {@link #FIRST_DAY} to {@link #LAST_DAY} are refused with
 * {@link DateTimeException}.
 */
public final class LegalCalendar {

    public static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final List<Departure> departures;
    private final SortedSet<Integer> publishedYears;
    private final Map<LocalDate, Departure> byDate = new HashMap<>();

    private LegalCalendar(Collection<Departure> departures, Set<Integer> publishedYears) {
        this.departures = departures.stream()
                .sorted((a, b) -> a.date().compareTo(b.date()))
                .toList();
        this.publishedYears = Collections.unmodifiableSortedSet(new TreeSet<>(publishedYears));
        for (var departure : departures) {
            if (byDate.put(departure.date(), departure) != null) {
                throw new IllegalArgumentException("%s is listed twice".formatted(departure.date()));
            }
        }
    }

    /**
     * A calendar from its parts.
     *
     * @param publishedYears years whose notice is out
     * @throws IllegalArgumentException when a day is listed twice
     */
    public static LegalCalendar of(Collection<Departure> departures, Set<Integer> publishedYears) {
        return new LegalCalendar(departures, publishedYears);
    }

    /** Nothing is published: every year is Monday to Friday and provisional. */
    public static LegalCalendar unpublished() {
        return of(List.of(), Set.of());
    }

    /**
     * Reads {@code date,kind,name_zh,name_en} in UTF-8 (a byte order mark is accepted), one departure a line. A year counts as
     * published when its 1 January is listed as a holiday: every notice has that day, while a notice may also list the last days
     * of the December before, which says nothing about the rest of that year.
     *
     * @throws MalformedCalendar with every line in error; nothing is taken from such a file
     */
    public static LegalCalendar read(InputStream csv) throws IOException {
        return CalendarFile.read(csv);
    }

    public List<Departure> departures() {
        return departures;
    }

    public SortedSet<Integer> publishedYears() {
        return publishedYears;
    }

    public boolean isProvisional(int year) {
        return !publishedYears.contains(year);
    }

    public CalendarDay day(LocalDate date) {
        var name = Optional.ofNullable(byDate.get(date)).map(Departure::name);
        return new CalendarDay(date, kindOf(date), name, isProvisional(date.getYear()));
    }

    public DayKind kindOf(LocalDate date) {
        requireWithinRange(date);
        var departure = byDate.get(date);
        if (departure != null) {
            return departure.kind();
        }
        return Departure.isWeekend(date) ? DayKind.WEEKEND : DayKind.WEEKDAY;
    }

    public boolean isWorkingDay(LocalDate date) {
        return kindOf(date).isWorking();
    }

    /** Working days from 1 January to 31 December; a guess when {@link #isProvisional(int)}. */
    public int workingDaysIn(int year) {
        var first = LocalDate.of(year, 1, 1);
        return (int)
                first.datesUntil(first.plusYears(1)).filter(this::isWorkingDay).count();
    }

    /**
     * When the limit ends.
     *
     * @throws IllegalArgumentException when a pause is open: then it depends on {@link #due(RunningLimit, LocalDate) the day asked}
     * @throws DateTimeException when it ends after {@link #LAST_DAY}
     */
    public Due due(RunningLimit clock) {
        return new DayCount(this, clock, DayCount.UNHEARD).count();
    }

    /**
     * When the limit ends, as far as is known on a day: an open pause is taken to end with {@code asOf}, which gives the earliest
     * end still possible. Without an open pause {@code asOf} makes no difference.
     */
    public Due due(RunningLimit clock, LocalDate asOf) {
        return due(clock.asOf(asOf));
    }

    /** Like {@link #due(RunningLimit)}, with the reason of every day. */
    public Derivation derive(RunningLimit clock) {
        return Derivation.of(this, clock, Optional.empty());
    }

    /** Like {@link #due(RunningLimit, LocalDate)}, with the reason of every day. */
    public Derivation derive(RunningLimit clock, LocalDate asOf) {
        return Derivation.of(this, clock.asOf(asOf), clock.openPause().filter(pause -> pause.covers(asOf)));
    }

    /**
     * The first start day of the published years on which the promised limit 承诺时限 would end after the statutory one 法定时限,
     * which no promise may. Limits of different units cannot be compared without trying: 5 working days end no later than 7
     * days in ordinary weeks, and later before Spring Festival. Costs two counts per published day, unless the unit is the same.
     *
     * @throws IllegalStateException when no year is published, because then there is nothing to try
     */
    public Optional<LocalDate> firstStartWherePromisedOutlasts(Limit promised, Limit statutory) {
        if (publishedYears.isEmpty()) {
            throw new IllegalStateException("No year is published, so the limits cannot be compared");
        }
        if (promised.unit() == statutory.unit() && promised.amount() <= statutory.amount()) {
            return Optional.empty();
        }
        return publishedYears.stream()
                .map(year -> LocalDate.of(year, 1, 1))
                .flatMap(first -> first.datesUntil(first.plusYears(1)))
                .filter(start -> due(promised.startingOn(start))
                        .date()
                        .isAfter(due(statutory.startingOn(start)).date()))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalCalendar that
                && departures.equals(that.departures)
                && publishedYears.equals(that.publishedYears);
    }

    @Override
    public int hashCode() {
        return 31 * departures.hashCode() + publishedYears.hashCode();
    }

    @Override
    public String toString() {
        return "LegalCalendar of %s with %d departures".formatted(publishedYears, departures.size());
    }

    static void requireWithinRange(LocalDate date) {
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new DateTimeException("%s is outside %s to %s".formatted(date, FIRST_DAY, LAST_DAY));
        }
    }
}

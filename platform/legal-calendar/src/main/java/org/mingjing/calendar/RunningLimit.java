package org.mingjing.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A limit with all that decides when it ends: the clock of a case or of a step. Immutable; every change gives a new one.
 *
 * @param start day 0: the day of acceptance for a case, the day it starts for a step
 * @param limit the time given at the start
 * @param extensions time added since, in the unit of the limit
 * @param pauses days taken out; they may overlap, a day in two of them is taken out once. At most one is still open
 * @throws IllegalArgumentException when an extension has another unit, the sum is too large, or two pauses are open
 */
public record RunningLimit(LocalDate start, Limit limit, List<Extension> extensions, List<Pause> pauses) {

    public RunningLimit {
        Objects.requireNonNull(start, "A limit starts on a day");
        Objects.requireNonNull(limit, "Nothing is running without a limit");
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        sum(limit, extensions);
        if (pauses.stream().filter(Pause::isOpen).count() > 1) {
            throw new IllegalArgumentException("Only one pause can be open at a time");
        }
    }

    public RunningLimit extendedBy(Extension extension) {
        return new RunningLimit(start, limit, append(extensions, extension), pauses);
    }

    public RunningLimit pausedBy(Pause pause) {
        return new RunningLimit(start, limit, extensions, append(pauses, pause));
    }

    /** The limit with its extensions. */
    public Limit whole() {
        return sum(limit, extensions);
    }

    /** The pause that is still running, if one is. */
    public Optional<Pause> openPause() {
        return pauses.stream().filter(Pause::isOpen).findFirst();
    }

    RunningLimit asOf(LocalDate day) {
        var known = pauses.stream().flatMap(pause -> pause.asOf(day).stream()).toList();
        return new RunningLimit(start, limit, extensions, known);
    }

    /**
     * How many days have to be counted. A month or year ends on the day with the number of day 0, or on the last of a month that
     * has no such day (民法典, article 202); in days that is a fixed number, and so a pause can take days out of it.
     */
    int daysToCount() {
        var whole = whole();
        return switch (whole.unit()) {
            case WORKING_DAY, CALENDAR_DAY -> whole.amount();
            case MONTH -> (int) ChronoUnit.DAYS.between(start, start.plusMonths(whole.amount()));
            case YEAR -> (int) ChronoUnit.DAYS.between(start, start.plusYears(whole.amount()));
        };
    }

    boolean isPausedOn(LocalDate day) {
        for (var pause : pauses) {
            if (pause.covers(day)) {
                return true;
            }
        }
        return false;
    }

    /** Why the clock stands on a paused day; overlapping pauses each say their reason. */
    Wording whyPausedOn(LocalDate day) {
        return new Wording(reasons(day, Wording::zh, "；"), reasons(day, Wording::en, "; "));
    }

    private String reasons(LocalDate day, Function<Wording, String> language, String separator) {
        return pauses.stream()
                .filter(pause -> pause.covers(day))
                .map(pause -> language.apply(pause.reason()))
                .distinct()
                .collect(joining(separator));
    }

    private static Limit sum(Limit limit, List<Extension> extensions) {
        return extensions.stream().map(Extension::extra).reduce(limit, Limit::plus);
    }

    private static <T> List<T> append(List<T> items, T item) {
        return Stream.concat(items.stream(), Stream.of(item)).toList();
    }
}

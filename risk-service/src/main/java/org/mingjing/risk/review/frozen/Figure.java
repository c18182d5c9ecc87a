package org.mingjing.risk.review.frozen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.mingjing.risk.alert.Copy;

/**
 * By what a number is referred to: a theme, or one part of it as in SIGNALS.COMPLAINT.
 *
 * @param part empty for the whole theme
 */
public record Figure(Theme theme, String part) {
    public static Figure of(Theme theme) {
        return new Figure(theme, "");
    }

    /** Empty for what names no theme. */
    public static Optional<Figure> parse(String text) {
        var end = text.indexOf('.');
        var name = end < 0 ? text : text.substring(0, end);
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equals(name))
                .map(theme -> new Figure(theme, end < 0 ? "" : text.substring(end + 1)))
                .findFirst();
    }

    /** Of what is known to be one. */
    public static Figure required(String text) {
        return parse(text).orElseThrow(() -> new IllegalStateException("no figure " + text));
    }

    /**
     * Before which day something is not counted in it; null where it lacks nothing. What happened in a quarter that began later is
     * all known, but what lies undecided is counted however old it is.
     *
     * @param since which copies began late, and when
     */
    LocalDate knownSince(Quarter quarter, Map<Copy, LocalDate> since) {
        var copy = theme.copy();
        var day = copy == null ? null : since.get(copy);
        return day != null && (theme.countsUndecided(part) || !day.isBefore(quarter.firstDay())) ? day : null;
    }

    public boolean isWhole() {
        return part.isEmpty();
    }

    @Override
    public String toString() {
        return isWhole() ? theme.name() : theme + "." + part;
    }
}

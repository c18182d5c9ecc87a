package org.mingjing.risk.review.frozen;

import java.util.Arrays;
import java.util.Optional;

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

    public boolean isWhole() {
        return part.isEmpty();
    }

    @Override
    public String toString() {
        return isWhole() ? theme.name() : theme + "." + part;
    }
}

package org.mingjing.accountability.scheme;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a row of the score table applies. The column is written for people and decides, so only sentences we keep to the
 * letter are understood; a row with another one is refused when it is imported.
 *
 * @param alsoIn a second part that the fact touches, or null
 */
record Condition(Kind kind, String alsoIn) {

    enum Kind {
        /** The supervisor upheld the card or the complaint. */
        UPHELD,
        /** Three warnings on one trigger of a unit in the month, one after the other. */
        THREE_WARNINGS,
        /** The part is earned in the share of good ratings. */
        SHARE_OF_GOOD_RATINGS
    }

    private static final Pattern UPHELD = Pattern.compile("upheld(?:; in addition to ([A-Z_]+))?");

    static Optional<Condition> read(String text) {
        return switch (text) {
            case "three consecutive warnings on one trigger of a unit in the month" ->
                Optional.of(new Condition(Kind.THREE_WARNINGS, null));
            case "weight x ratings of 3 or more / all ratings of the month" ->
                Optional.of(new Condition(Kind.SHARE_OF_GOOD_RATINGS, null));
            default ->
                Optional.of(UPHELD.matcher(text))
                        .filter(Matcher::matches)
                        .map(match -> new Condition(Kind.UPHELD, match.group(1)));
        };
    }
}

package org.mingjing.log.strict;

import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/** A number from 0 to 2^63 - 1 in ASCII digits. {@code Long.parseLong} also takes a sign, leading zeros and other scripts' digits. */
public final class Decimal {

    private static final int MOST_DIGITS = 19;

    private Decimal() {}

    /** @throws Malformed when the text is anything else */
    public static long parse(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(character -> character >= '0' && character <= '9');
        if (!digits || text.length() > 1 && text.charAt(0) == '0') {
            throw new Malformed(Problem.NOT_DECIMAL, text);
        }
        if (text.length() > MOST_DIGITS) {
            throw new Malformed(Problem.NUMBER_TOO_LARGE, text);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException tooLarge) {
            throw new Malformed(Problem.NUMBER_TOO_LARGE, text);
        }
    }
}

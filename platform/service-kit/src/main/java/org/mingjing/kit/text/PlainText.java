package org.mingjing.kit.text;

import java.util.Optional;
import java.util.PrimitiveIterator;

/**
 * Whether a text can be stored, shown and compared without surprise. PostgreSQL refuses NUL; half a surrogate pair is
 * no text; directional overrides make a reader see another text than the one that is stored (Unicode TR 36, "Trojan
 * Source"); hundreds of combining marks on one letter paint over the lines above and below.
 */
public final class PlainText {
    /** More marks than this on one base are no writing; living scripts need fewer than ten (compare UAX 15, Stream-Safe Text Format: 30). */
    static final int MOST_MARKS = 32;

    private PlainText() {}

    /**
     * What is wrong with a text that stands in one line: a name, a code, a query parameter, a cell.
     *
     * @return the problem code of the first flaw, or empty when the text can be taken
     */
    public static Optional<String> flawOfLine(String text) {
        return flaw(text, false);
    }

    /** What is wrong with a text that may have tabs and line breaks: a reason, an explanation. */
    public static Optional<String> flawOfLines(String text) {
        return flaw(text, true);
    }

    private static Optional<String> flaw(String text, boolean lines) {
        int marks = 0;
        PrimitiveIterator.OfInt points = text.codePoints().iterator();
        while (points.hasNext()) {
            int point = points.nextInt();
            if (Character.isISOControl(point) && !(lines && isSpacing(point))) {
                return Optional.of("text-control-character");
            }
            if (Character.getType(point) == Character.SURROGATE) {
                return Optional.of("text-surrogate");
            }
            if (turnsDirection(point)) {
                return Optional.of("text-direction-override");
            }
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return Optional.of("text-combining-marks");
            }
        }
        return Optional.empty();
    }

    private static boolean isSpacing(int point) {
        return point == '\t' || point == '\n' || point == '\r';
    }

    /** Embeddings, overrides and isolates, and what ends them. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

package org.mingjing.kit.csv;

/**
 * Keeps a spreadsheet from running what somebody wrote into a text. A cell that begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a carriage return gets an apostrophe in front when it is written, and loses it when it
 * is read, so that a table read back says what the written one said. A cell that has apostrophes before such a beginning
 * gets one more, so no two texts are written alike. Plain numbers such as {@code -3.50} are left as they are. Source:
 * OWASP, CSV Injection.
 */
public final class FormulaGuard {
    private static final String OPERATORS = "=+-@";
    private static final String SPACES_THAT_SPLIT = "\t\r";
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    /** A text as it is written into a cell. */
    public static String guarded(String text) {
        return runs(bare(text)) ? GUARD + text : text;
    }

    /** The text that a cell stands for: the inverse of {@link #guarded}. */
    public static String plain(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && runs(bare(cell)) ? cell.substring(1) : cell;
    }

    /** Whether a spreadsheet might run this cell; blanks in front do not count, for some programs strip them. */
    static boolean runs(String cell) {
        var stripped = cell.strip();
        boolean begins = !cell.isEmpty() && SPACES_THAT_SPLIT.indexOf(cell.charAt(0)) >= 0;
        return begins || (!stripped.isEmpty() && OPERATORS.indexOf(stripped.charAt(0)) >= 0 && !isNumber(stripped));
    }

    static boolean isNumber(String cell) {
        return cell.matches("[+-]?[0-9]{1,15}(\\.[0-9]{1,6})?");
    }

    private static String bare(String text) {
        int guards = 0;
        while (guards < text.length() && text.charAt(guards) == GUARD) {
            guards++;
        }
        return text.substring(guards);
    }
}

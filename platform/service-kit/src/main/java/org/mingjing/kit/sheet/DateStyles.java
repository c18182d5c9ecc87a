package org.mingjing.kit.sheet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which styles of a workbook show a number as a date or a time. */
final class DateStyles {
    // Colours, conditions and locales in brackets, quoted and escaped text: none of it is the format itself.
    private static final Pattern DRESS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_OR_TIME = Pattern.compile("[ymdhs]|aaa", Pattern.CASE_INSENSITIVE);

    private final BitSet styles = new BitSet();

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(PartReader part) {
        var dates = new DateStyles();
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        int style = 0;
        while (part.next()) {
            if (part.starts("numFmt")) {
                formats.put(part.number("numFmtId", -1), String.valueOf(part.attribute("formatCode")));
            } else if (part.starts("cellXfs")) {
                ofCells = true;
            } else if (part.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && part.starts("xf")) {
                int format = part.number("numFmtId", 0);
                dates.styles.set(
                        style++, formats.containsKey(format) ? showsDate(formats.get(format)) : isBuiltInDate(format));
            }
        }
        return dates;
    }

    boolean isDate(String style) {
        try {
            return style != null && styles.get(Integer.parseInt(style));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw PartReader.unreadable();
        }
    }

    /** Built-in formats: ECMA-376 part 1, 18.8.30, those for Chinese included. */
    private static boolean isBuiltInDate(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }

    static boolean showsDate(String code) {
        return ELAPSED.matcher(code).find()
                || DATE_OR_TIME.matcher(DRESS.matcher(code).replaceAll("")).find();
    }
}

package org.mingjing.log.tile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The end of a path that tiles and bundles have in common: {@code x001/x234/067.p/12} for index 1234067 and width 12. */
final class TilePath {

    /** Of a full tile or bundle. */
    static final int FULL = 256;

    /** An index below 1000 has one group; the first of several cannot be zero. Six hold any index, and no long overflows. */
    static final String PATTERN = "((?:x(?!000)[0-9]{3}/(?:x[0-9]{3}/){0,4})?[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?";

    private TilePath() {}

    static Pattern after(String prefix) {
        return Pattern.compile(prefix + PATTERN);
    }

    static String of(long index, int width) {
        var path = group(index);
        for (long rest = index / 1000; rest > 0; rest /= 1000) {
            path = "x" + group(rest) + "/" + path;
        }
        return width == FULL ? path : path + ".p/" + width;
    }

    /** Digits by hand: {@code String.format} writes them in the script of the machine's language. */
    private static String group(long number) {
        return Long.toString(1000 + number % 1000).substring(1);
    }

    static long index(Matcher path, int group) {
        long index = 0;
        for (var digits : path.group(group).replace("x", "").split("/")) {
            index = index * 1000 + Integer.parseInt(digits);
        }
        return index;
    }

    /** @return 0 for what is no width of a partial tile */
    static int width(Matcher path, int group) {
        if (path.group(group) == null) {
            return FULL;
        }
        int width = Integer.parseInt(path.group(group));
        return width < FULL ? width : 0;
    }

    /** How wide the tile is in a level with so many hashes; 0 when it has none. */
    static int widthOf(long index, long hashes) {
        return (int) Math.max(0, Math.min(FULL, hashes - index * FULL));
    }
}

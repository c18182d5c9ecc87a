package org.mingjing.log.vectors;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingjing.log.Samples;

/**
 * One published case.
 *
 * @param kind how it is read, see {@link Judge}
 * @param name of its file, without the ending; unique among its kind
 * @param expected what a correct reader finds
 * @param what is special about it, for people
 */
record Vector(String kind, String name, String expected, String what, byte[] bytes) {

    static final String VALID = "VALID";

    private static final Map<String, String> ENDINGS =
            Map.of("tile", ".bin", "bundle", ".bin", "tlog-proof", ".tlog-proof");

    static Vector valid(String kind, String name, String what, byte[] bytes) {
        return new Vector(kind, name, VALID, what, bytes);
    }

    static Vector bad(String kind, String name, Enum<?> expected, String what, String text) {
        return new Vector(kind, name, expected.name(), what, Samples.bytes(text));
    }

    /** The kind's first word is the folder; a tile's kind goes on with its path. */
    String file() {
        var folder = kind.split(" ")[0];
        return folder + "/" + name + ENDINGS.getOrDefault(folder, ".txt");
    }

    String line() {
        return String.join("\t", file(), kind, expected, what);
    }

    /** A part put in the place of another, which must be there. */
    static String edit(byte[] bytes, String part, String other) {
        var text = Samples.text(bytes);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(part + " is not in\n" + text);
        }
        return text.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
    }
}

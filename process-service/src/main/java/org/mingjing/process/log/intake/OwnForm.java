package org.mingjing.process.log.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/**
 * Whether some reader of JSON finds an object with a member {@code form} in the bytes. By that member, and by nothing else, readers
 * of the log know the acts of the bureau, its erasures and the changes of its key. Where readers differ the answer is yes: this one
 * looks for names in the outermost object alone, so nothing that is broken, repeated, too deep or too long elsewhere hides one.
 */
final class OwnForm {
    /** Each letter as it is or escaped. */
    private static final Pattern NAME =
            Pattern.compile("\"(f|\\\\u0066)(o|\\\\u006[fF])(r|\\\\u0072)(m|\\\\u006[dD])\"\\s*:");

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_CHARACTER = 4;

    private OwnForm() {}

    static boolean isIn(byte[] entry) {
        var text = new String(entry, encoding(entry));
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == BYTE_ORDER_MARK)) {
            at++;
        }
        return text.startsWith("{", at) && isNamed(text, at);
    }

    private static boolean isNamed(String text, int from) {
        var name = NAME.matcher(text);
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    if (depth == 1 && name.region(at, text.length()).lookingAt()) {
                        return true;
                    }
                    at = endOfString(text, at);
                }
                default -> {}
            }
        }
        return false;
    }

    private static int endOfString(String text, int from) {
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }

    /** JSON has long been UTF-8 only, but readers still guess by where the zeros of the first two characters are, or by their mark. */
    private static Charset encoding(byte[] entry) {
        if (entry.length < LONGEST_CHARACTER) {
            return UTF_8;
        }
        if (entry[0] == 0) {
            return entry[1] == 0 ? Charset.forName("UTF-32BE") : UTF_16BE;
        }
        if (entry[0] == (byte) 0xfe) {
            return UTF_16BE;
        }
        if (entry[0] == (byte) 0xff || entry[1] == 0) {
            return entry[2] == 0 && entry[3] == 0 ? Charset.forName("UTF-32LE") : UTF_16LE;
        }
        return UTF_8;
    }
}

package org.mingjing.gateway.edge;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Lets only plain paths in. Whatever two programs could read differently (dot segments, empty segments, encoded slashes and
 * backslashes, path parameters, double encoding, overlong UTF-8, control characters) is refused, so that the path that was
 * authorised is the path the service sees.
 */
final class PathGuard {
    private static final Pattern PRINTABLE = Pattern.compile("/[\\x21-\\x7e&&[^#]]*");
    private static final Pattern ENCODED_SLASH = Pattern.compile("%2[fF]");
    private static final Pattern AMBIGUOUS = Pattern.compile("[;\\\\%\\p{Cntrl}]|//|(?:^|/)\\.{1,2}(?:/|$)");

    private PathGuard() {}

    static boolean isPlain(String uri) {
        if (!PRINTABLE.matcher(uri).matches()) {
            return false;
        }
        var query = uri.indexOf('?');
        var path = query < 0 ? uri : uri.substring(0, query);
        if (ENCODED_SLASH.matcher(path).find()) {
            return false;
        }
        try {
            return !AMBIGUOUS.matcher(decode(path)).find();
        } catch (CharacterCodingException | IllegalArgumentException malformed) {
            return false;
        }
    }

    private static CharBuffer decode(String path) throws CharacterCodingException {
        var bytes = ByteBuffer.allocate(path.length());
        for (var i = 0; i < path.length(); i++) {
            if (path.charAt(i) != '%') {
                bytes.put((byte) path.charAt(i));
                continue;
            }
            if (i + 2 >= path.length()) {
                throw new IllegalArgumentException("cut escape");
            }
            bytes.put((byte) (hex(path.charAt(i + 1)) << 4 | hex(path.charAt(i + 2))));
            i += 2;
        }
        // A fresh decoder reports malformed input; new String(...) would replace it.
        return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
    }

    private static int hex(char digit) {
        var value = Character.digit(digit, 16);
        if (value < 0) {
            throw new IllegalArgumentException("not a hexadecimal digit");
        }
        return value;
    }
}

package org.mingjing.log.strict;

import java.util.Base64;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/** Standard base64 with padding (RFC 4648, section 4). Java's decoder also takes missing padding and stray last bits. */
public final class Base64Text {

    private Base64Text() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws Malformed when the text is not what {@link #encode} makes of these bytes */
    public static byte[] decode(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new Malformed(Problem.NOT_BASE64, text);
        }
        if (!encode(bytes).equals(text)) {
            throw new Malformed(Problem.NOT_BASE64, text);
        }
        return bytes;
    }
}

package org.mingjing.log.strict;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/** Text and its bytes. {@code new String} and {@code getBytes} put replacements for what they cannot take, and say nothing. */
public final class Utf8 {

    private Utf8() {}

    /** @throws Malformed when the bytes are not UTF-8 */
    public static String decode(byte[] bytes) {
        try {
            // A new decoder reports what is wrong.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(Problem.NOT_UTF8);
        }
    }

    /** @throws Malformed when the text holds half of a surrogate pair */
    public static byte[] encode(String text) {
        try {
            var encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            var bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw new Malformed(Problem.NOT_UTF8);
        }
    }

    /** @throws Malformed when the text holds a character below U+0020 other than a line feed */
    public static void refuseControls(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' && character != '\n') {
                throw new Malformed(Problem.CONTROL_CHARACTER, "%04X".formatted((int) character));
            }
        }
    }
}

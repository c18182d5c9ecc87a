package org.mingjing.log.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Base64Text;

/** {@code <name>+<ID>+<base64 of type and key>}: how a key is written, private ones after {@code PRIVATE+KEY+}. */
record KeyText(String name, String id, KeyType type, byte[] key) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}");

    /** Base64 may hold a plus too, so only the first two part the text. */
    static KeyText parse(String text) {
        var parts = text.split("\\+", 3);
        if (parts.length < 3 || !ID.matcher(parts[1]).matches()) {
            throw new Malformed(Problem.KEY_FORM);
        }
        var typed = decode(parts[2]);
        var type = KeyType.of(typed[0]).orElseThrow(() -> new Malformed(Problem.KEY_TYPE, "%02x".formatted(typed[0])));
        return new KeyText(KeyName.require(parts[0]), parts[1], type, Arrays.copyOfRange(typed, 1, typed.length));
    }

    /** The text may be a secret, so a refusal does not repeat it. */
    private static byte[] decode(String base64) {
        try {
            var typed = Base64Text.decode(base64);
            if (typed.length > 0) {
                return typed;
            }
        } catch (Malformed notBase64) {
            // Refused below, in words that do not hold it.
        }
        throw new Malformed(Problem.KEY_FORM);
    }

    static String write(String name, int id, KeyType type, byte[] key) {
        var typed =
                ByteBuffer.allocate(1 + key.length).put(type.code()).put(key).array();
        return name + "+" + KeyId.text(id) + "+" + Base64Text.encode(typed);
    }

    /** The ID is of the public key, in the text of a private one too. */
    void requireId(int expected) {
        if (!id.equals(KeyId.text(expected))) {
            throw new Malformed(Problem.KEY_ID, KeyId.text(expected), id);
        }
    }
}

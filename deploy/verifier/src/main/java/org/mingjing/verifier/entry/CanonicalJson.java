package org.mingjing.verifier.entry;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.mingjing.log.strict.Utf8;
import org.mingjing.verifier.report.NotProven;

/** The one spelling of a JSON text (RFC 8785): members sorted by UTF-16, no space, the shortest escapes. */
final class CanonicalJson {

    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** @throws NotProven unless the bytes are one JSON object in its one spelling */
    static Map<String, Object> read(byte[] bytes) {
        var object = Json.object(bytes);
        if (!Arrays.equals(write(object), bytes)) {
            throw NotProven.invalid("条目不是规范 JSON（RFC 8785）", "the entry is not canonical JSON (RFC 8785)");
        }
        return object;
    }

    static byte[] write(Map<String, ?> object) {
        var writer = new CanonicalJson();
        writer.value(object);
        return Utf8.encode(writer.text.toString());
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> members) {
            var separator = "{";
            for (var member : members.entrySet()) {
                text.append(separator);
                string((String) member.getKey());
                text.append(':');
                value(member.getValue());
                separator = ",";
            }
            text.append(members.isEmpty() ? "{}" : "}");
        } else if (value instanceof Collection<?> items) {
            var separator = "[";
            for (var item : items) {
                text.append(separator);
                value(item);
                separator = ",";
            }
            text.append(items.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            string(string);
        } else {
            text.append(value);
        }
    }

    private void string(String string) {
        text.append('"');
        for (int at = 0; at < string.length(); at++) {
            char character = string.charAt(at);
            int escape = ESCAPED.indexOf(character);
            if (escape >= 0) {
                text.append('\\').append(ESCAPES.charAt(escape));
            } else if (character < ' ') {
                text.append("\\u00")
                        .append(Character.forDigit(character >> 4, 16))
                        .append(Character.forDigit(character & 15, 16));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }
}

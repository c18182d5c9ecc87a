package org.mingjing.process.logged;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one way RFC 8785 writes it, of strings, integers, null, true, arrays and objects of those. Numbers with a fraction
 * are refused: how they are written is the one hard part of that standard, and no entry needs them. Nor is there a false: a flag
 * that is not raised is not there.
 */
final class CanonicalJson {
    /** Beyond it not every reader of JSON keeps an integer exact. */
    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for any other value in it, and for text that is no Unicode */
    static byte[] of(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.write(object);
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(json.out));
            var exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException half) {
            throw new IllegalArgumentException("half a character", half);
        }
    }

    private void write(Object value) {
        if (value == null) {
            out.append("null");
        } else if (value instanceof String text) {
            write(text);
        } else if (value instanceof Integer || value instanceof Long) {
            write(((Number) value).longValue());
        } else if (Boolean.TRUE.equals(value)) {
            out.append("true");
        } else if (value instanceof Map<?, ?> object) {
            write(object);
        } else if (value instanceof List<?> array) {
            write(array);
        } else {
            throw new IllegalArgumentException("not for an entry: " + value.getClass());
        }
    }

    private void write(long number) {
        if (number > LARGEST || number < -LARGEST) {
            throw new IllegalArgumentException("not exact everywhere: " + number);
        }
        out.append(number);
    }

    private void write(List<?> array) {
        out.append('[');
        for (int at = 0; at < array.size(); at++) {
            out.append(at == 0 ? "" : ",");
            write(array.get(at));
        }
        out.append(']');
    }

    private void write(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            out.append(separator);
            write(member.getKey());
            out.append(':');
            write(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void write(String text) {
        out.append('"');
        text.chars().forEach(character -> write((char) character));
        out.append('"');
    }

    private void write(char character) {
        switch (character) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(character < ' ' ? "\\u%04x".formatted((int) character) : String.valueOf(character));
        }
    }
}

package org.mingjing.verifier.entry;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.log.Malformed;
import org.mingjing.log.strict.Utf8;
import org.mingjing.verifier.report.NotProven;

/**
 * Reads JSON so that no two readers can take it for two things: no member twice, no half of a surrogate pair, no number that is
 * not an integer of at most 53 bits. Objects become sorted maps, arrays lists, integers {@code Long}, null {@code null}.
 */
public final class Json {

    /** Of objects and arrays within each other; deeper ones would be for nothing but the reader's stack. */
    private static final int DEEPEST = 32;

    private static final long LARGEST = (1L << 53) - 1;
    private static final int ESCAPED_DIGITS = 4;
    private static final String SIMPLE_ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** @throws NotProven unless the bytes are one JSON object */
    public static Map<String, Object> object(byte[] bytes) {
        try {
            var reader = new Json(Utf8.decode(bytes));
            reader.skipSpace();
            var object = reader.object(1);
            reader.skipSpace();
            if (reader.at < reader.text.length()) {
                throw reader.unexpected();
            }
            return object;
        } catch (Malformed e) {
            throw NotProven.invalid("不是 JSON：%s", "not JSON: %s", e.problem());
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) {
            throw unexpected();
        }
        return switch (peek()) {
            case '{' -> object(depth);
            case '[' -> array(depth);
            case '"' -> string();
            case 't' -> word("true", Boolean.TRUE);
            case 'f' -> word("false", Boolean.FALSE);
            case 'n' -> word("null", null);
            default -> integer();
        };
    }

    private Map<String, Object> object(int depth) {
        var members = new TreeMap<String, Object>();
        expect('{');
        for (boolean more = !isNext('}'); more; more = isMore('}')) {
            var name = string();
            skipSpace();
            expect(':');
            skipSpace();
            if (members.containsKey(name)) {
                throw NotProven.invalid("JSON 成员 %s 重复", "the JSON has member %s twice", name);
            }
            members.put(name, value(depth + 1));
        }
        return members;
    }

    private List<Object> array(int depth) {
        var items = new ArrayList<>();
        expect('[');
        for (boolean more = !isNext(']'); more; more = isMore(']')) {
            items.add(value(depth + 1));
        }
        return items;
    }

    /** Takes the end if it stands here. */
    private boolean isNext(char end) {
        skipSpace();
        if (peek() != end) {
            return false;
        }
        at++;
        return true;
    }

    private boolean isMore(char end) {
        if (isNext(end)) {
            return false;
        }
        expect(',');
        skipSpace();
        return true;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        while (peek() != '"') {
            char next = take();
            if (next < ' ') {
                throw unexpected();
            }
            string.append(next == '\\' ? escaped() : next);
        }
        at++;
        // Refuses half of a surrogate pair.
        Utf8.encode(string.toString());
        return string.toString();
    }

    private char escaped() {
        char escape = take();
        if (escape != 'u') {
            int simple = SIMPLE_ESCAPES.indexOf(escape);
            if (simple < 0) {
                throw unexpected();
            }
            return ESCAPED.charAt(simple);
        }
        at += ESCAPED_DIGITS;
        try {
            return (char) HexFormat.fromHexDigits(text, at - ESCAPED_DIGITS, at);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unexpected();
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw unexpected();
        }
        at += word.length();
        return value;
    }

    private Long integer() {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean oneSpelling = at - digits == 1 || at > digits && text.charAt(digits) != '0';
        if (!oneSpelling || at - digits > 16 || at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw unexpected();
        }
        long number = Long.parseLong(text.substring(from, at));
        if (Math.abs(number) > LARGEST || number == 0 && from < digits) {
            throw unexpected();
        }
        return number;
    }

    private void skipSpace() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char character) {
        if (take() != character) {
            at--;
            throw unexpected();
        }
    }

    private char take() {
        char next = peek();
        at++;
        return next;
    }

    private char peek() {
        if (at >= text.length()) {
            throw NotProven.invalid("JSON 不完整", "the JSON ends too early");
        }
        return text.charAt(at);
    }

    private NotProven unexpected() {
        return NotProven.invalid("JSON 第 %s 个字符处不合格式", "the JSON is not of its form at character %s", at + 1);
    }
}

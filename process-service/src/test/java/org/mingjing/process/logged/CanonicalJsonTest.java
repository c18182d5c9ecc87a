package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalJsonTest {

    /** The example of RFC 8785, section 3.2.3, without its numbers. */
    @Test
    void members_stand_in_the_order_of_their_utf_16_code_units() {
        var object = new HashMap<String, Object>();
        object.put("\u20ac", "Euro Sign");
        object.put("\r", "Carriage Return");
        object.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        object.put("1", "One");
        object.put("\ud83d\ude00", "Emoji: Grinning Face");
        object.put("\u0080", "Control");
        object.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(text(object))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    /** The string of RFC 8785, section 3.2.2. */
    @Test
    void what_must_be_escaped_is_and_nothing_else() {
        assertThat(text(Map.of("string", "\u20ac$\u000f\nA'B\"\\\\\"/")))
                .isEqualTo("{\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
        assertThat(text(Map.of("s", "\b\t\f\u0000\u007f"))).isEqualTo("{\"s\":\"\\b\\t\\f\\u0000\u007f\"}");
    }

    @Test
    void literals_arrays_and_integers_are_written_plainly() {
        var object = new HashMap<String, Object>();
        object.put("literals", List.of(true, 0, -7, 9_007_199_254_740_991L));
        object.put("none", null);
        object.put("empty", Map.of());
        assertThat(text(object)).isEqualTo("{\"empty\":{},\"literals\":[true,0,-7,9007199254740991],\"none\":null}");
    }

    static List<Object> not_for_an_entry() {
        return List.of(
                1.5, new BigDecimal("1"), false, 9_007_199_254_740_992L, Long.MIN_VALUE, 'c', new byte[1], "\ud83d");
    }

    @ParameterizedTest
    @MethodSource
    void not_for_an_entry(Object value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("a", value)));
    }

    private static String text(Map<String, ?> object) {
        return new String(CanonicalJson.of(object), StandardCharsets.UTF_8);
    }
}

package org.mingjing.verifier.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.log.Malformed;
import org.mingjing.verifier.report.NotProven;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1,}",
                "{\"a\" 1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":+1}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":٣}",
                "{\"a\":9007199254740992}",
                "{\"a\":99999999999999999999}",
                "{\"a\":nul}",
                "{\"a\":\"\t\"}",
                "{\"a\":\"\\x41\"}",
                "{\"a\":\"\\u00４1\"}",
                "\uFEFF{}"
            })
    void what_two_readers_could_take_for_two_things_is_refused(String text) {
        assertThatThrownBy(() -> Json.object(text.getBytes(UTF_8))).isInstanceOf(NotProven.class);
    }

    @Test
    void half_a_surrogate_pair_and_bytes_that_are_not_utf_8_are_refused() {
        assertThatThrownBy(() -> Json.object("{\"a\":\"\\ud800\"}".getBytes(UTF_8)))
                .isInstanceOf(NotProven.class);
        assertThatThrownBy(() -> Json.object(new byte[] {'{', (byte) 0xFF, '}'}))
                .isInstanceOf(NotProven.class)
                .hasMessageContaining("NOT_UTF8");
    }

    @Test
    void depth_has_an_end() {
        assertThatThrownBy(() -> Json.object(("{\"a\":" + "[".repeat(100_000)).getBytes(UTF_8)))
                .isInstanceOfAny(NotProven.class, Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":null,\"b\":{\"c\":-5,\"d\":[true,false,\"\\u001f\\n\\\"\\\\/é€😀\"]}}",
                "{\"\uD83D\uDE00\":1,\"\uFB33\":2}"
            })
    void the_one_spelling_is_taken(String text) {
        assertThat(CanonicalJson.write(CanonicalJson.read(text.getBytes(UTF_8))))
                .isEqualTo(text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ }",
                "{\"b\":1,\"a\":2}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":1}\n",
                "{\"\uFB33\":2,\"\uD83D\uDE00\":1}"
            })
    void another_spelling_is_refused_in_an_entry(String text) {
        Json.object(text.getBytes(UTF_8));
        assertThatThrownBy(() -> CanonicalJson.read(text.getBytes(UTF_8)))
                .isInstanceOf(NotProven.class)
                .hasMessageContaining("canonical");
    }
}

package org.mingjing.process.log.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.append.NewEntry;

class EntryLinesTest {
    private static final String GOOD = "{\"key\":\"k-1\",\"entry\":\"eA==\"}";
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());

    @Test
    void each_line_is_an_entry_with_or_without_an_end_to_the_last() {
        for (var body : List.of(GOOD + "\n" + GOOD, GOOD + "\r\n" + GOOD + "\n")) {
            var entries = read(body);
            assertThat(entries).hasSize(2).allSatisfy(entry -> {
                assertThat(entry.producer()).isEqualTo("account/me");
                assertThat(entry.producerKey()).isEqualTo("k-1");
                assertThat(entry.body()).isEqualTo("x".getBytes(UTF_8));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[\"k-1\",\"eA==\"]",
                "{\"key\":\"k-1\"}",
                "{\"key\":5,\"entry\":\"eA==\"}",
                "{\"key\":\"k-1\",\"entry\":null}",
                "{\"key\":\"k-1\",\"entry\":\"eA==\",\"more\":1}",
                "{\"key\":\"k-1\",\"key\":\"k-2\",\"entry\":\"eA==\"}",
                "{\"key\":\"k-1\",\"entry\":\"eA==\"}{}",
                "{\"key\":\"k-1\",\"entry\":\"eA\"}",
                "{\"key\":\"k-1\",\"entry\":\"eB==\"}",
                "{\"key\":\"k-1\",\"entry\":\"e A=\"}"
            })
    void a_line_that_is_something_else_is_named_by_its_number(String line) {
        assertThat(refused(GOOD + "\n" + line + "\n" + GOOD))
                .containsExactly(new Place("line 2", "log-line-malformed", List.of()));
    }

    /** A case entry with the leaf of the last one, an erasure, a new key; then spellings that some reader of JSON takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"case\":{\"count\":10,\"name\":\"a\",\"no\":10,\"previous\":\"9\"},\"form\":1,\"kind\":\"case.entry.corrected\"}",
                "{\"erased\":[{\"index\":7,\"paths\":[\"/actor\"]}],\"form\":1,\"kind\":\"log.erasure\"}",
                "{\"about\":{\"from\":\"ours\",\"to\":\"theirs\"},\"form\":1,\"kind\":\"log.key\"}",
                "{\"form\":2}",
                "{\"form\":null}",
                " \r\n\t{ \"form\" \n: 1 }",
                "\uFEFF{\"form\":1}",
                "{\"\\u0066orm\":1}",
                "{\"\\u0066\\u006F\\u0072\\u006d\":1}",
                "{\"form\":1,\"form\":\"x\"}",
                "{\"a\":1.5e400,\"form\":1}",
                "{\"a\":\"\\\\\",\"form\":1}",
                "{\"a\":\"}\\\"{\",\"b\":[{\"c\":[]},\"]\"],\"form\":1}",
                "{\"a\":\"\uFFFF\",\"form\":1}",
                "{\"form\":1,\"a\":broken"
            })
    void what_a_reader_could_take_for_the_bureaus_own_is_refused(String entry) {
        for (var encoding : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
            assertThat(refused(line("k", entry.getBytes(Charset.forName(encoding)))))
                    .as(encoding)
                    .containsExactly(new Place("line 1", "log-entry-reserved", List.of()));
        }
    }

    @Test
    void nothing_deep_or_long_before_it_hides_a_form() {
        for (var before : List.of(
                "\"a\":" + "[".repeat(9_000) + "]".repeat(9_000),
                "\"" + "n".repeat(60_000) + "\":0",
                "\"a\":" + "1".repeat(60_000))) {
            assertThat(refused(line("k", ("{" + before + ",\"form\":1}").getBytes(UTF_8))))
                    .extracting(Place::code)
                    .containsExactly("log-entry-reserved");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{",
                "{\"",
                "{\"\\",
                "form",
                "[\"form\",1]",
                "[{\"form\":1}]",
                "{\"a\":{\"form\":1}}",
                "{\"a\":[{\"form\":1}]}",
                "{\"a\":\"form\"}",
                "{\"a\":\"\\\"form\\\":1\"}",
                "{\"Form\":1}",
                "{\"forms\":1}",
                "{ \"a\": 1.5 }"
            })
    void any_other_bytes_are_an_entry(String entry) {
        assertThat(read(line("k", entry.getBytes(UTF_8)))).hasSize(1);
    }

    @Test
    void every_bad_line_is_named_with_its_own_reason() {
        var places = refused(String.join(
                "\n",
                line("", new byte[1]),
                line("k".repeat(201), new byte[1]),
                line("\\u0000", new byte[1]),
                line("k", new byte[0]),
                line("k", new byte[65_536]),
                line("k".repeat(200), new byte[65_535])));

        assertThat(places).extracting(Place::field).containsExactly("line 1", "line 2", "line 3", "line 4", "line 5");
        assertThat(places)
                .extracting(Place::code)
                .containsExactly(
                        "log-key-invalid",
                        "log-key-invalid",
                        "log-key-invalid",
                        "log-entry-empty",
                        "log-entry-too-long");
    }

    @Test
    void of_very_many_bad_lines_the_first_are_named() {
        assertThat(refused("{}\n".repeat(500))).hasSize(20);
    }

    @Test
    void a_thousand_lines_are_taken_and_one_more_is_refused() {
        assertThat(read((GOOD + "\n").repeat(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> read((GOOD + "\n").repeat(1_001)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("log-lines-too-many"));
        assertThatThrownBy(() -> read(""))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.code()).isEqualTo("log-entry-empty"));
    }

    private static List<NewEntry> read(String body) {
        return EntryLines.read(body.getBytes(UTF_8), "account/me", JSON);
    }

    private static List<Place> refused(String body) {
        try {
            read(body);
        } catch (InputRefused refused) {
            return refused.places();
        }
        throw new AssertionError("taken");
    }

    private static String line(String key, byte[] entry) {
        return "{\"key\":\"%s\",\"entry\":\"%s\"}"
                .formatted(key, Base64.getEncoder().encodeToString(entry));
    }
}

package org.mingjing.process.log.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
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

package org.mingjing.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "prove",
                "proof",
                "proof a --policy",
                "proof a --entry b",
                "proof a --entry no-file --policy no-file",
                "proof a --entry b --policy c --policy d",
                "proof a --entry b --policy c --state d",
                "log no-folder --policy no-file",
                "consistency a --log b --policy c",
                "case a b --policy c",
                "case a --policy c --lang fr",
                "evidence a",
                "evidence a --policy c --log d"
            })
    void a_call_that_cannot_be_answered_exits_64_and_says_nothing_on_standard_output(String call) {
        var run = Run.of((Object[]) call.split(" "));
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage:");
    }

    @Test
    void the_machine_decides_the_language_unless_the_call_does() {
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "help").out()).contains("用法");
        assertThat(Run.in(Locale.FRENCH, "help").out()).contains("Usage");
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "help", "--lang", "en").out())
                .contains("Usage");
    }
}

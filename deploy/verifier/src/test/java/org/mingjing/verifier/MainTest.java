package org.mingjing.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void what_nobody_expected_is_no_finding_about_the_log(@TempDir Path folder) throws IOException {
        var log = new SmallLog(folder.resolve("log")).growTo(300);
        var policy = Files.writeString(folder.resolve("policy"), SmallLog.POLICY);
        String[] words = {"log", log.folder.toString(), "--policy", policy.toString(), "--state", folder + "/state"};
        assertThat(Run.of((Object[]) words).exitCode()).isZero();
        var spent = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String progress) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        for (var said : Map.of(Locale.CHINA, "不完整：核验中断", Locale.ENGLISH, "INCOMPLETE: the check broke off")
                .entrySet()) {
            var out = new ByteArrayOutputStream();
            assertThat(Main.run(words, new PrintStream(out, true, UTF_8), spent, said.getKey()))
                    .isEqualTo(3);
            assertThat(out.toString(UTF_8)).startsWith(said.getValue()).contains("Java heap space");
        }
    }

    @Test
    void the_machine_decides_the_language_unless_the_call_does() {
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "help").out()).contains("用法");
        assertThat(Run.in(Locale.FRENCH, "help").out()).contains("Usage");
        assertThat(Run.in(Locale.SIMPLIFIED_CHINESE, "help", "--lang", "en").out())
                .contains("Usage");
    }
}

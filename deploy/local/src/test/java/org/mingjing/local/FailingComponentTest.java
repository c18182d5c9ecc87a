package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailingComponentTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void aComponentThatEndsIsNamedWithItsLastLinesAndNothingIsLeftRunning() throws Exception {
        // A cluster without its files: the server refuses it and says why.
        Files.createDirectories(directory.resolve("data/postgres/cluster"));

        assertThatThrownBy(() -> Suite.start(options("postgres")))
                .hasMessageContaining("postgres: 已退出 has ended")
                .hasMessageContaining("log/postgres.log")
                .hasMessageContaining("could not access the server configuration file");

        assertThat(Children.notes(new SuiteFolder(directory))).isEmpty();
        assertThat(directory.resolve("run/addresses")).doesNotExist();
    }

    @Test
    void aProgramThatIsNotBuiltIsNamed() throws Exception {
        var nowhere = new SuiteOptions(
                directory, directory.resolve("suite"), directory, Ports.free(), Set.of("gateway"), false, out());

        assertThatThrownBy(() -> Suite.start(nowhere)).hasMessageContaining("gateway: 尚未构建 not built");
    }

    @Test
    void onlyAServiceThatTheSuiteHasIsStartedOnceMore() throws Exception {
        try (var suite = Suite.start(options("postgres"))) {
            for (var other : List.of("postgres", "process-service", "nothing")) {
                assertThatThrownBy(() -> suite.startAnother(other)).hasMessageContaining("no such service: " + other);
            }
        }
    }

    private SuiteOptions options(String component) {
        return SuiteOptions.ofCheckout()
                .in(directory)
                .on(Ports.free())
                .only(Set.of(component))
                .tellingTo(out());
    }

    private PrintStream out() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }
}

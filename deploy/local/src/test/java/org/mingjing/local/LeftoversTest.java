package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    private Path directory;

    private SuiteFolder folder;

    @BeforeEach
    void folder() {
        folder = new SuiteFolder(directory);
    }

    @Test
    void aProcessLeftByAKilledLauncherIsFoundByItsNoteAndStopped() throws Exception {
        var orphan = new Children(folder).start("orphan", StopSignal.TERM, List.of("sleep", "600"), Map.of());
        awaitNote("orphan");

        assertThat(new Children(folder).stopLeftovers()).containsExactly("orphan");

        assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Children.notes(folder)).isEmpty();
    }

    @Test
    void aProcessThatTookOverTheNumberLaterIsLeftAlone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try {
            var note = folder.run().resolve("postgres.pid");
            Files.writeString(note, stranger.pid() + " INT");
            Files.setLastModifiedTime(note, FileTime.from(Instant.now().minus(Duration.ofHours(1))));

            assertThat(new Children(folder).stopLeftovers()).isEmpty();

            assertThat(stranger.isAlive()).isTrue();
            assertThat(note).doesNotExist();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void aChildDoesNotHearTheTerminalsInterrupt() throws Exception {
        var children = new Children(folder);
        var child = children.start("deaf", StopSignal.TERM, List.of("sleep", "600"), Map.of());
        awaitNote("deaf");

        StopSignal.INT.send(child.toHandle());
        assertThat(child.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();

        children.stop(List.of("deaf"));
        // The kernel knows a moment before the JDK does.
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aKilledChildIsGoneWhateverItWouldHaveDoneFirst() throws Exception {
        var children = new Children(folder);
        var child = children.start(
                "stubborn", StopSignal.TERM, List.of("sh", "-c", "trap '' TERM; while :; do sleep 1; done"), Map.of());
        Waiting.until(() -> !Children.notes(folder).isEmpty());

        children.kill("stubborn");

        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Children.notes(folder)).isEmpty();
    }

    @Test
    void nothingIsStartedAnyMoreOnceStoppingHasBegun() {
        var children = new Children(folder);
        children.close();

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> children.start("late", StopSignal.TERM, List.of("sleep", "600"), Map.of()))
                .isInstanceOf(SuiteStopping.class);
        assertThat(Children.notes(folder)).isEmpty();
    }

    @Test
    void onlyOneSuiteRunsFromAFolder() {
        try (var first = SuiteLock.take(folder).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(SuiteLock.take(folder)).isEmpty();
            assertThat(SuiteLock.holder(folder)).contains(ProcessHandle.current());
        }
        assertThat(SuiteLock.take(folder)).hasValueSatisfying(SuiteLock::close);
    }

    private void awaitNote(String component) throws Exception {
        Waiting.until(() -> new PidFile(folder.run().resolve(component + ".pid"))
                .process()
                .flatMap(process -> process.info().command())
                .filter(command -> command.endsWith("sleep"))
                .isPresent());
    }
}

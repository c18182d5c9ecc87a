package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A launcher of its own, ended from outside. */
class InterruptedStartTest {
    @TempDir
    private Path directory;

    private final int port = Ports.oneFree();

    enum Moment {
        AT_ONCE,
        WHEN_SOMETHING_RUNS,
        WHEN_THE_DATABASE_ANSWERS
    }

    /**
     * TERM and not INT, which a build that runs in the background of a shell ignores, and with it all it starts; Java ends
     * by the same way after both.
     */
    @ParameterizedTest
    @EnumSource
    void aLauncherThatIsEndedWhileItStartsLeavesNothingRunning(Moment moment) throws Exception {
        var launcher = launcher();
        switch (moment) {
            case AT_ONCE -> assertThat(launcher.isAlive()).isTrue();
            case WHEN_SOMETHING_RUNS -> Waiting.until(() -> !started().isEmpty());
            case WHEN_THE_DATABASE_ANSWERS -> Waiting.until(this::answers);
        }

        StopSignal.TERM.send(launcher.toHandle());

        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Waiting.until(() -> started().isEmpty());
        assertThat(Children.notes(new SuiteFolder(directory))).isEmpty();
    }

    private Process launcher() throws IOException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var builder = new ProcessBuilder(
                java,
                "-Dmingjing.root=" + SuiteOptions.ofCheckout().root(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.mingjing.local.Main",
                "up",
                "postgres");
        builder.environment().put("MINGJING_FOLDER", directory.toString());
        builder.environment().put("MINGJING_POSTGRES_PORT", String.valueOf(port));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Every server keeps its data in the folder and says so when it is started. */
    private List<ProcessHandle> started() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(directory.toString()))
                        .isPresent())
                .toList();
    }

    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException nobodyYet) {
            return false;
        }
    }
}

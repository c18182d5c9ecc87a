package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The verifier as a citizen has it: a jar and files, in a process of its own. The files stay.
 *
 * @param folder of the files
 */
record Verifier(Path jar, Path folder) {
    static final int VALID = 0;
    static final int INVALID = 1;
    static final int NOT_TRUSTED = 2;
    static final int INCOMPLETE = 3;

    Path file(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return what it printed */
    String finds(int exitCode, Object... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--lang",
                "en"));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(command + ": " + said).isEqualTo(exitCode);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("中断 interrupted", e);
        }
    }
}

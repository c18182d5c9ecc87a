package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The note a process leaves of itself before it becomes what was asked for: pid and the signal that ends it. A number
 * alone could meanwhile belong to somebody else, so a process counts only if it began when its note was written.
 */
record PidFile(Path path) {
    private static final Duration BEFORE_ITS_NOTE = Duration.ofSeconds(30);
    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    String component() {
        var name = path.getFileName().toString();
        return name.substring(0, name.length() - ".pid".length());
    }

    /** The process that wrote the note, if it still runs. */
    Optional<ProcessHandle> process() {
        try {
            var words = Files.readString(path).trim().split(" ");
            if (!words[0].matches("\\d+")) {
                return Optional.empty();
            }
            var written = Files.getLastModifiedTime(path).toInstant();
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(PidFile::runs)
                    .filter(process -> began(process, written));
        } catch (java.nio.file.NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StopSignal signal() {
        try {
            var words = Files.readString(path).trim().split(" ");
            return words.length > 1 ? StopSignal.valueOf(words[1]) : StopSignal.TERM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean began(ProcessHandle process, Instant written) {
        return process.info()
                .startInstant()
                .filter(start -> start.isBefore(written.plus(CLOCK_GRAIN)))
                .filter(start -> start.isAfter(written.minus(BEFORE_ITS_NOTE)))
                .isPresent();
    }

    /** A process that has ended but whose parent never asked for its result (a container without an init) runs no more. */
    static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return !stat.substring(stat.lastIndexOf(')') + 1).trim().startsWith("Z");
        } catch (IOException e) {
            // No such table on this system, or gone this moment: what the JDK says stands.
            return process.isAlive();
        }
    }
}

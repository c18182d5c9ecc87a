package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of a program as an earlier run left them, for one JDK and one build: the next need not read them again. Another JDK or
 * build begins a new one and removes the old. A JVM passes over one that does not fit.
 */
final class ClassArchive {
    // Here a JVM also keeps its classes linked and what it learnt of them (JEP 483, 515). Half of the work is left to
    // a second process, since the state in which a program ends is none to start from.
    private static final boolean LINKED = Runtime.version().feature() >= 25;

    private final Path folder;
    private final String component;
    private final Path file;
    private final Path recording;
    private final Path unfinished;

    /** @param program the file whose change means another build */
    ClassArchive(Path folder, String component, Path program) {
        this.folder = SuiteFolder.made(folder);
        this.component = component;
        var name = component + "-" + Integer.toHexString((Runtime.version() + "@" + changed(program)).hashCode());
        this.file = folder.resolve(name + (LINKED ? ".aot" : ".jsa"));
        this.recording = folder.resolve(name + ".recorded");
        this.unfinished = folder.resolve(name + ".unfinished");
    }

    /** Of a run that uses the archive or, where there is none, leaves what one is made of when it stops in order. */
    List<String> options() {
        if (Files.exists(file)) {
            return optionsBeside();
        }
        removeAll();
        return LINKED
                ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Xlog:aot*=error")
                : List.of("-XX:ArchiveClassesAtExit=" + file, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Of a run that uses the archive if there is one and writes nothing. */
    List<String> optionsBeside() {
        if (Files.notExists(file)) {
            return List.of();
        }
        return LINKED
                ? List.of("-XX:AOTCache=" + file, "-XX:AOTMode=auto", "-Xlog:aot*=error")
                : List.of("-XX:SharedArchiveFile=" + file, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Whether an earlier run has left what an archive is made of, and none was made of it yet. */
    boolean isRecorded() {
        return LINKED && Files.exists(recording) && Files.notExists(file);
    }

    /** Of the process that makes the archive of what was recorded: it runs nothing of the program. */
    List<String> optionsToAssemble() {
        return List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recording,
                "-XX:AOTCache=" + unfinished,
                "-Xlog:aot*=error");
    }

    /** Only now may it be used: a process that was killed leaves half a file. */
    void assembled() {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeAll() {
        try (var old = Files.newDirectoryStream(folder, component + "-*")) {
            for (var each : old) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(Path program) {
        try {
            return Files.getLastModifiedTime(program).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a Java program of the suite is run: on the launcher's own JDK, in a small heap, from an archive of loaded classes
 * that its first orderly stop leaves behind.
 */
record JavaProgram(String component, int heapMegabytes, Path archives) {

    /** @param program the file whose change means another build */
    List<String> command(Path program, List<String> options, List<String> arguments) {
        var archived = new ArrayList<>(archive(program));
        archived.addAll(options);
        return plainCommand(archived, arguments);
    }

    /** For a process beside another one of the same program: it reads that one's archive, but two must not write one. */
    List<String> commandBeside(Path program, List<String> options, List<String> arguments) {
        var archive = archives.resolve(archiveOf(program));
        var archived = new ArrayList<>(Files.exists(archive) ? use(archive) : List.of());
        archived.addAll(options);
        return plainCommand(archived, arguments);
    }

    List<String> plainCommand(List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // With two cores and small heaps the simplest collector is also the smallest.
        command.addAll(List.of("-Xms32m", "-Xmx" + heapMegabytes + "m", "-XX:+UseSerialGC"));
        command.addAll(
                List.of("-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(arguments);
        return command;
    }

    /** Another one is made anew, the old one removed. */
    private List<String> archive(Path program) {
        try {
            SuiteFolder.made(archives);
            var archive = archives.resolve(archiveOf(program));
            if (Files.exists(archive)) {
                return use(archive);
            }
            try (var old = Files.newDirectoryStream(archives, component + "-*.jsa")) {
                for (var file : old) {
                    Files.delete(file);
                }
            }
            return List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> use(Path archive) {
        return List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** An archive fits one JDK and one build of the program. */
    private String archiveOf(Path program) {
        try {
            var build = Runtime.version() + "@" + Files.getLastModifiedTime(program);
            return component + "-" + Integer.toHexString(build.hashCode()) + ".jsa";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an archive is differs between JDKs: here on the one that runs the tests. */
class ClassArchiveTest {
    private static final String COMPONENT = "tool";
    private static final String USES = "-XX:(AOTCache|SharedArchiveFile)=.*";
    private static final String LEAVES = "-XX:(AOTConfiguration|ArchiveClassesAtExit)=.*";
    // With it a JVM refuses to start when the archive does not fit.
    private static final String MUST_FIT = Runtime.version().feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";

    @TempDir
    private Path directory;

    private Children children;
    private JavaProgram java;
    private Path program;

    @BeforeEach
    void program() throws Exception {
        children = new Children(new SuiteFolder(directory));
        java = new JavaProgram(COMPONENT, 64, directory.resolve("data/archives"));
        program = Files.createFile(directory.resolve("program"));
    }

    @Test
    void theSecondRunStartsFromWhatTheFirstHasLeft() throws Exception {
        assertThat(command()).noneMatch(option -> option.matches(USES));
        run(command());

        prepare();

        assertThat(command()).anyMatch(option -> option.matches(USES)).noneMatch(option -> option.matches(LEAVES));
        run(command(MUST_FIT));
        assertThat(archives()).as("nothing else is kept").hasSize(1);
    }

    @Test
    void whatIsDamagedIsPassedOver() throws Exception {
        Files.writeString(named(LEAVES), "half a file");

        prepare();

        run(command());
        prepare();
        Files.writeString(named(USES), "half a file");
        run(command());
    }

    @Test
    void anotherBuildBeginsAnewAndRemovesWhatIsOfNoUse() throws Exception {
        Files.createFile(named(LEAVES));
        var ofAnother = Files.createFile(directory.resolve("data/archives/toolbox-1.jsa"));

        Files.setLastModifiedTime(program, FileTime.fromMillis(0));

        assertThat(command()).anyMatch(option -> option.matches(LEAVES));
        assertThat(archives()).containsExactly(ofAnother);
    }

    @Test
    void aProcessBesideAnotherWritesNothing() {
        assertThat(java.commandBeside(program, List.of(), List.of()))
                .noneMatch(option -> option.matches(LEAVES))
                .noneMatch(option -> option.matches(USES));
    }

    private void prepare() throws InterruptedException {
        java.prepareArchive(children, program, List.of(), arguments());
    }

    private void run(List<String> command) throws InterruptedException {
        children.run(COMPONENT, StopSignal.TERM, command, Map.of());
    }

    private List<String> command(String... options) {
        return java.command(program, List.of(options), arguments());
    }

    private static List<String> arguments() {
        // A class path with folders in it cannot be archived.
        var jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", jars, "kafka.tools.StorageTool", "random-uuid");
    }

    private Path named(String option) {
        return command().stream()
                .filter(each -> each.matches(option))
                .map(each -> Path.of(each.substring(each.indexOf('=') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private List<Path> archives() throws Exception {
        try (var files = Files.list(directory.resolve("data/archives"))) {
            return files.toList();
        }
    }
}

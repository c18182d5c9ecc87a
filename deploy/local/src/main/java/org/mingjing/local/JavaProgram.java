package org.mingjing.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a Java program of the suite is run: on the launcher's own JDK, in a small heap, from an archive of its classes
 * that its first orderly stop leaves behind.
 */
record JavaProgram(String component, int heapMegabytes, Path archives) {

    /** @param program the file whose change means another build */
    List<String> command(Path program, List<String> options, List<String> arguments) {
        var archived = new ArrayList<>(archive(program).options());
        archived.addAll(options);
        return plainCommand(archived, arguments);
    }

    /** For a process beside another one of the same program: it reads that one's archive, but two must not write one. */
    List<String> commandBeside(Path program, List<String> options, List<String> arguments) {
        var archived = new ArrayList<>(archive(program).optionsBeside());
        archived.addAll(options);
        return plainCommand(archived, arguments);
    }

    /**
     * Makes the archive of what the last run has left for it, where that takes a process of its own: some seconds, once per
     * build. At the next start and not at that run's stop, which is to be quick and often the last of its build.
     */
    void prepareArchive(Children children, Path program, List<String> options, List<String> arguments)
            throws InterruptedException {
        var archive = archive(program);
        if (!archive.isRecorded()) {
            return;
        }
        var command = new ArrayList<>(archive.optionsToAssemble());
        command.addAll(options);
        try {
            children.run(component, StopSignal.TERM, plainCommand(command, arguments), Map.of());
            archive.assembled();
        } catch (ComponentFailed e) {
            // Why stands in the component's log. It starts without, and records anew.
        }
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

    private ClassArchive archive(Path program) {
        return new ClassArchive(archives, component, program);
    }
}

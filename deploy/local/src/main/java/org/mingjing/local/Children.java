package org.mingjing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The processes of one suite. Each writes its own pid file before it turns into the program, so that none can be lost,
 * not even when this launcher is killed in between.
 */
final class Children {
    // In a session of its own (or, where there is no setsid, deaf to it) a child does not hear the terminal's Ctrl-C:
    // the launcher stops its children itself, in order.
    private static final String BECOME = """
            note=$1; signal=$2; shift 2
            echo "$$ $signal" > "$note" || exit 70
            trap '' INT HUP
            if command -v setsid > /dev/null 2>&1; then exec setsid "$@"; else exec "$@"; fi
            """;

    private final SuiteFolder folder;
    private final Map<String, Process> running = new LinkedHashMap<>();
    private boolean closed;

    Children(SuiteFolder folder) {
        this.folder = folder;
    }

    synchronized Process start(
            String component, StopSignal signal, List<String> command, Map<String, String> environment) {
        if (closed) {
            throw new SuiteStopping();
        }
        var line = new ArrayList<>(List.of("/bin/sh", "-c", BECOME, "mingjing-" + component));
        line.add(note(component).path().toString());
        line.add(signal.name());
        line.addAll(command);
        var builder = new ProcessBuilder(line)
                .directory(folder.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.log(component).toFile()));
        // Options meant for one JVM of the caller's would reach all of ours.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            running.put(component, process);
            return process;
        } catch (IOException e) {
            throw new SuiteFailed(component + " 无法启动 cannot be started: " + e.getMessage(), e);
        }
    }

    /** Runs a preparing step of a component to its end. */
    void run(String component, StopSignal signal, List<String> command, Map<String, String> environment)
            throws InterruptedException {
        var process = start(component, signal, command, environment);
        var result = process.waitFor();
        forget(component);
        if (result != 0) {
            throw new ComponentFailed(component, "准备步骤返回 preparation returned " + result);
        }
    }

    synchronized boolean runs(String component) {
        var process = running.get(component);
        return process != null && process.isAlive();
    }

    private synchronized Process process(String component) {
        return running.get(component);
    }

    /** Stops those of the named components that run, all at the same time, and waits for the last; those that had to be killed. */
    List<String> stop(Collection<String> components) {
        var stopping = new LinkedHashMap<String, Process>();
        synchronized (this) {
            for (var component : components) {
                if (running.containsKey(component)) {
                    stopping.put(component, running.get(component));
                }
            }
        }
        var killed = new ArrayList<String>();
        stopping.forEach((component, process) -> signalOf(component).send(process.toHandle()));
        stopping.forEach((component, process) -> {
            if (!StopSignal.await(process.toHandle())) {
                killed.add(component);
            }
            forget(component);
        });
        return killed;
    }

    /** Ends a component that must not get to finish anything. */
    void kill(String component) {
        var process = process(component);
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            StopSignal.await(process.toHandle());
            forget(component);
        }
    }

    /** From now on nothing is started any more. */
    synchronized void close() {
        closed = true;
    }

    synchronized List<String> names() {
        return List.copyOf(running.keySet());
    }

    /** Stops what an earlier launcher, killed before it could clean up, has left running. */
    List<String> stopLeftovers() {
        var stopped = new ArrayList<String>();
        for (var note : notes(folder)) {
            var process = note.process();
            if (process.isPresent()) {
                note.signal().send(process.get());
                StopSignal.await(process.get());
                stopped.add(note.component());
            }
            note.delete();
        }
        return stopped;
    }

    static List<PidFile> notes(SuiteFolder folder) {
        var notes = new ArrayList<PidFile>();
        try (var files = Files.newDirectoryStream(folder.run(), "*.pid")) {
            files.forEach(file -> notes.add(new PidFile(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Services before what they stand on: what was started later is stopped first.
        notes.sort(java.util.Comparator.comparing((PidFile note) -> lastWritten(note.path()))
                .reversed());
        return notes;
    }

    private static java.nio.file.attribute.FileTime lastWritten(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void forget(String component) {
        running.remove(component);
        note(component).delete();
    }

    private StopSignal signalOf(String component) {
        var note = note(component);
        return Files.exists(note.path()) ? note.signal() : StopSignal.TERM;
    }

    private PidFile note(String component) {
        return new PidFile(folder.run().resolve(component + ".pid"));
    }
}

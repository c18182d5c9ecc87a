package org.mingjing.local;

import java.io.PrintStream;
import java.util.Optional;

/** What runs, on which port, whether it answers and how much memory it holds. */
record Status(SuiteOptions options, PrintStream out) {

    /** Returns whether every component answers. */
    boolean print() {
        var folder = new SuiteFolder(options.folder());
        var lock = SuiteLock.take(folder);
        if (lock.isPresent()) {
            lock.get().close();
            out.println("明镜未在运行 Mingjing is not running");
            Children.notes(folder).stream()
                    .filter(note -> note.process().isPresent())
                    .forEach(note -> out.println("  遗留进程 left behind: " + note.component() + " (./mingjing down)"));
            return false;
        }
        var running = options.on(Addresses.ofRunning(options.folder()).ports());
        var components =
                new Composition(running, folder, new Children(folder), new Secrets(folder.secrets())).components();
        out.printf("%-24s %8s %6s %9s   %s%n", "", "pid", "port", "MiB", "");
        var allReady = true;
        var total = 0L;
        for (var component : components) {
            var process = new PidFile(folder.run().resolve(component.name() + ".pid")).process();
            var ready = process.isPresent() && component.isReady();
            allReady &= ready;
            total += line(component, process, ready);
        }
        var launcher = SuiteLock.holder(folder);
        total += launcher.map(handle -> ResidentMemory.ofItself(handle).orElse(0))
                .orElse(0L);
        out.printf(
                "%-24s %8s %6s %9d%n",
                "合计 total",
                launcher.map(ProcessHandle::pid).map(String::valueOf).orElse(""),
                "",
                total / 1024);
        return allReady;
    }

    private long line(Component component, Optional<ProcessHandle> process, boolean ready) {
        var memory = process.map(handle -> ResidentMemory.of(handle).orElse(0)).orElse(0L);
        out.printf(
                "%-24s %8s %6d %9d   %s%n",
                component.name(),
                process.map(ProcessHandle::pid).map(String::valueOf).orElse("-"),
                component.ports().get(0),
                memory / 1024,
                ready ? "正常 ready" : process.isPresent() ? "未就绪 not ready" : "未运行 not running");
        return memory;
    }
}

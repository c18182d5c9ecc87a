package org.mingjing.local;

import java.io.PrintStream;
import java.time.Duration;

/** Stops a suite from outside: its launcher if there is one, and whatever a launcher that was killed has left. */
record Down(SuiteOptions options, PrintStream out) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Returns the lock of the stopped suite, so that nobody starts it while more is done. */
    SuiteLock run() throws InterruptedException {
        var folder = new SuiteFolder(options.folder());
        SuiteFolder.made(options.folder());
        var lock = SuiteLock.take(folder);
        if (lock.isEmpty()) {
            var launcher = SuiteLock.holder(folder);
            out.println("正在停止 stopping"
                    + launcher.map(l -> " (进程 process " + l.pid() + ")").orElse(""));
            launcher.ifPresent(ProcessHandle::destroy);
            var patience = System.nanoTime() + PATIENCE.toNanos();
            while (lock.isEmpty()) {
                if (System.nanoTime() > patience) {
                    launcher.ifPresent(ProcessHandle::destroyForcibly);
                    patience = System.nanoTime() + PATIENCE.toNanos();
                }
                Thread.sleep(100);
                lock = SuiteLock.take(folder);
            }
            // It lets go of the lock a moment before it is gone itself.
            launcher.ifPresent(StopSignal::await);
        } else if (Children.notes(folder).isEmpty()) {
            out.println("明镜未在运行 Mingjing is not running");
        }
        var left = new Children(folder).stopLeftovers();
        if (!left.isEmpty()) {
            out.println("已停止遗留的进程 stopped what was left behind: " + String.join(", ", left));
        }
        return lock.get();
    }
}

package org.mingjing.local;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a process is asked to end. PostgreSQL waits for its clients on TERM and closes them on INT. */
enum StopSignal {
    TERM,
    INT;

    // Longer than the services take to finish what they are doing.
    private static final Duration GRACE = Duration.ofSeconds(30);

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            // The JDK can only send TERM and KILL.
            var kill = new ProcessBuilder("/bin/sh", "-c", "kill -" + name() + " " + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!kill.waitFor(5, TimeUnit.SECONDS)) {
                kill.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a process that was asked to end, and ends it if it does not listen; whether it ended by itself. */
    static boolean await(ProcessHandle process) {
        var patience = System.nanoTime() + GRACE.toNanos();
        var interrupted = false;
        while (PidFile.runs(process) && System.nanoTime() < patience) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                // Stopping goes on: leaving now would leave a process behind.
                interrupted = true;
            }
        }
        var listened = !PidFile.runs(process);
        if (!listened) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return listened;
    }
}

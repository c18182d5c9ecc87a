package org.mingjing.process.log.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;
import org.mingjing.process.log.lead.Lead;

/** Makes checkpoints on a thread of its own: a witness that answers slowly must not keep entries from their places. */
class CheckpointTurns {
    private final MakeCheckpoints.Course course;
    private final Lead lead;
    private final Duration every;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "log-checkpoints");
    private volatile Throwable failure;

    CheckpointTurns(MakeCheckpoints.Course course, Lead lead, Duration every) {
        this.course = course;
        this.lead = lead;
        this.every = every;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isRunning() {
        return thread.isAlive();
    }

    private void run() {
        try {
            do {
                lead.confirm();
                course.next();
            } while (!end.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (SQLException | RuntimeException | Error e) {
            // Told by the leader's thread, which ends with this one.
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a checkpoint that is being made. */
    void end() {
        end.countDown();
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What ended the turns before they were asked to. */
    void rethrow() throws SQLException {
        if (failure instanceof SQLException sql) {
            throw sql;
        }
        if (failure instanceof RuntimeException other) {
            throw other;
        }
        if (failure instanceof Error grave) {
            throw grave;
        }
    }
}

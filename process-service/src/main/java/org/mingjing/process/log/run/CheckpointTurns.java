package org.mingjing.process.log.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;

/** Makes checkpoints on a thread of its own: a witness that answers slowly must not keep entries from their places. */
class CheckpointTurns {
    private static final Logger LOG = Logger.getLogger(CheckpointTurns.class);
    private static final Duration LONG = Duration.ofSeconds(10);

    private final MakeCheckpoints.Course course;
    private final Duration every;
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "log-checkpoints");
    private volatile Throwable failure;

    CheckpointTurns(MakeCheckpoints.Course course, Duration every) {
        this.course = course;
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
            long turn = System.nanoTime();
            while (!end.await(turn - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                boolean more = course.next();
                // Counted from turn to turn: what one takes longer the next must not come later.
                turn = Math.max(more ? turn : turn + every.toNanos(), System.nanoTime());
            }
        } catch (SQLException | RuntimeException | Error e) {
            // Told by the leader's thread, which ends with this one.
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits for a checkpoint that is being made, however long it takes: before that is done no other may begin, so the lead must
     * not be given back.
     */
    void end() {
        end.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join(LONG.toMillis());
                if (thread.isAlive()) {
                    LOG.warn("a checkpoint takes long, and nobody leads the log until it is made or has failed");
                    thread.interrupt();
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
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

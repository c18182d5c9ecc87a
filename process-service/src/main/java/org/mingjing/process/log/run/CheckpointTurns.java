package org.mingjing.process.log.run;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;

/** Makes checkpoints on a thread of its own: a witness that answers slowly must not keep entries from their places. */
class CheckpointTurns {
    private static final Logger LOG = Logger.getLogger(CheckpointTurns.class);
    private static final Duration LONG = Duration.ofSeconds(10);

    /** Who is told how it goes. */
    interface Told {
        /** Once, after the first checkpoint, or when there was none to make. */
        void runs();

        /** Each time that nothing could be signed for a while. */
        void waits(LogStopped why);
    }

    private final MakeCheckpoints.Course course;
    private final LogConfig config;
    private final Told told;
    private final long begun = System.nanoTime();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "log-checkpoints");
    private volatile Throwable failure;
    private boolean runs;

    CheckpointTurns(MakeCheckpoints.Course course, LogConfig config, Told told) {
        this.course = course;
        this.config = config;
        this.told = told;
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
                boolean more = next();
                // Counted from turn to turn: what one takes longer the next must not come later.
                turn = Math.max(more ? turn : turn + config.checkpointEvery().toNanos(), System.nanoTime());
            }
        } catch (SQLException | RuntimeException | Error e) {
            // Told by the leader's thread, which ends with this one.
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean next() throws SQLException {
        boolean maySign = course.maySign();
        boolean more = course.next();
        if (maySign && !runs) {
            runs = true;
            told.runs();
        } else if (!maySign
                && System.nanoTime() - begun >= config.unwitnessedAfter().toNanos()) {
            course.silence().ifPresent(told::waits);
        }
        return more;
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

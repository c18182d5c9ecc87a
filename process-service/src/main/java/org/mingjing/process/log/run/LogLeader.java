package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.append.Appended;
import org.mingjing.process.log.checkpoint.MakeCheckpoints;
import org.mingjing.process.log.checkpoint.StopMark;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.lead.Sequencer;

/**
 * Leads the log where no other instance does: puts what is appended into order at once, and has a checkpoint made of it every
 * second. Before it begins it has the history proven, and when that does not add up it looks again from time to time.
 */
@ApplicationScoped
class LogLeader {
    private static final Logger LOG = Logger.getLogger(LogLeader.class);

    private final AgroalDataSource database;
    private final Sequencer sequencer;
    private final MakeCheckpoints makeCheckpoints;
    private final StopMark stopMark;
    private final Appended appended;
    private final LogState state;
    private final TellState tellState;
    private final LogConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private Thread thread;

    LogLeader(
            AgroalDataSource database,
            Sequencer sequencer,
            MakeCheckpoints makeCheckpoints,
            StopMark stopMark,
            Appended appended,
            LogState state,
            TellState tellState,
            LogConfig config) {
        this.database = database;
        this.sequencer = sequencer;
        this.makeCheckpoints = makeCheckpoints;
        this.stopMark = stopMark;
        this.appended = appended;
        this.state = state;
        this.tellState = tellState;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        if (config.enabled()) {
            begin();
        }
    }

    void begin() {
        thread = new Thread(this::run, "log-leader");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stop.countDown();
        appended.wake();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    private void run() {
        while (stop.getCount() > 0) {
            pause(once());
        }
    }

    /** Leads as long as it can. @return how long to wait before the next attempt */
    private Duration once() {
        try (var lead = Lead.take(database)) {
            if (lead != null) {
                lead(lead);
            }
            return config.retryAfter();
        } catch (LogStopped why) {
            LOG.errorf("the log stops: %s", why.getMessage());
            state.stop(why);
            mark(why);
            tellState.halted(why);
            return config.lookAgainAfter();
        } catch (Lead.Lost lost) {
            LOG.warnf("%s", lost.getMessage());
        } catch (SQLException | RuntimeException | OutOfMemoryError e) {
            // Whatever it is, the entries are safe and somebody has to go on trying: a dead leader would be silent.
            LOG.warnf("the log waits: %s", e);
        }
        state.follow();
        return config.retryAfter();
    }

    private void mark(LogStopped why) {
        try {
            stopMark.set(why);
        } catch (RuntimeException e) {
            LOG.warnf("that the log has stopped is known here alone: %s", e);
        }
    }

    private void lead(Lead lead) throws SQLException {
        var course = makeCheckpoints.begin(lead, stopMark.isSet());
        sequenceAll(lead);
        var checkpoints = new CheckpointTurns(course, lead, config.checkpointEvery());
        stopMark.clear();
        state.lead();
        tellState.running();
        checkpoints.start();
        try {
            while (stop.getCount() > 0 && checkpoints.isRunning()) {
                sequenceAll(lead);
                appended.await(config.pollEvery());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            checkpoints.end();
        }
        checkpoints.rethrow();
    }

    /** Also before the first checkpoint: what was recorded at the start, such as a new key, lies under the first that it signs. */
    private void sequenceAll(Lead lead) throws SQLException {
        while (sequencer.sequence(lead) == config.batch() && stop.getCount() > 0) {
            // More may wait; the next batch at once.
        }
    }

    private void pause(Duration time) {
        try {
            if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("leader stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

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
import org.mingjing.process.log.lead.Lead;

/**
 * Leads the log where no other instance does. Before it begins it has the history proven, and when that does not add up it looks
 * again from time to time.
 */
@ApplicationScoped
class LogLeader {
    private static final Logger LOG = Logger.getLogger(LogLeader.class);
    private static final Duration LAST_CHECKPOINT = Duration.ofSeconds(15);

    private final AgroalDataSource database;
    private final LeadLog leadLog;
    private final WhyItWaits whyItWaits;
    private final LogState state;
    private final TellState tellState;
    private final LogConfig config;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CheckpointTurns.Told told = new CheckpointTurns.Told() {
        @Override
        public void runs() {
            state.lead();
            tellState.running();
        }

        @Override
        public void waits(LogStopped why) {
            halted(why);
        }
    };
    private Thread thread;

    LogLeader(
            AgroalDataSource database,
            LeadLog leadLog,
            WhyItWaits whyItWaits,
            LogState state,
            TellState tellState,
            LogConfig config) {
        this.database = database;
        this.leadLog = leadLog;
        this.whyItWaits = whyItWaits;
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
        if (thread != null) {
            thread.join(LAST_CHECKPOINT.toMillis());
        }
    }

    private void run() {
        while (isWanted()) {
            pause(once());
        }
        state.follow();
    }

    private boolean isWanted() {
        return stop.getCount() > 0;
    }

    /** Leads as long as it can. @return how long to wait before the next attempt */
    private Duration once() {
        try (var lead = Lead.take(database)) {
            if (lead == null) {
                state.follow();
            } else {
                leadLog.lead(lead, told, this::isWanted);
            }
            return config.retryAfter();
        } catch (LogStopped why) {
            return stopped(why);
        } catch (Lead.Lost lost) {
            LOG.warnf("%s", lost.getMessage());
            state.follow();
            return config.retryAfter();
        } catch (SQLException | RuntimeException | OutOfMemoryError e) {
            // Whatever it is, the entries are safe and somebody has to go on trying: a dead leader would be silent.
            return waiting(e);
        }
    }

    private Duration waiting(Throwable failure) {
        LOG.warnf("the log waits: %s", failure);
        var why = whyItWaits.tooLong(failure);
        if (why.isPresent()) {
            return stopped(why.get());
        }
        state.await();
        return config.retryAfter();
    }

    private Duration stopped(LogStopped why) {
        halted(why);
        return config.lookAgainAfter();
    }

    private void halted(LogStopped why) {
        // One line for each reason, not one a second.
        if (state.stopped()
                .map(LogStopped::getMessage)
                .filter(why.getMessage()::equals)
                .isEmpty()) {
            LOG.errorf(
                    "日志停止 the log stops: %s (%s; %s)",
                    why.getMessage(), why.reason().zh(), why.reason().en());
        }
        state.stop(why);
        tellState.halted(why);
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

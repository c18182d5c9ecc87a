package org.mingjing.process.log.run;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/**
 * Sounds the alarm when entries wait longer than was promised, whoever leads: a leader that hangs does not fail and says nothing,
 * and those that follow it wait for it.
 */
@ApplicationScoped
class WatchDeadlines {
    private static final Logger LOG = Logger.getLogger(WatchDeadlines.class);

    private final WhyItWaits whyItWaits;
    private final TellState tellState;
    private volatile boolean isLate;

    WatchDeadlines(WhyItWaits whyItWaits, TellState tellState) {
        this.whyItWaits = whyItWaits;
        this.tellState = tellState;
    }

    @Scheduled(
            identity = "log-deadlines",
            every = "${process.log.deadlines-watched-every}",
            delayed = "${process.log.deadlines-watched-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            var why = whyItWaits.overdue();
            if (why.isPresent() && !isLate) {
                LOG.errorf(
                        "日志逾期 the log is late: %s (%s)",
                        why.get().getMessage(), why.get().reason().en());
            }
            isLate = why.isPresent();
            why.ifPresentOrElse(tellState::overdue, tellState::inTime);
        } catch (SQLException unknown) {
            // Nobody can be told either while the database is away.
            LOG.warnf("whether entries wait too long is not known: %s", unknown);
        }
    }
}

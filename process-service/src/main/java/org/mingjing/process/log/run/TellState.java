package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.process.LogHalted;
import org.mingjing.events.process.LogResumed;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/**
 * Sounds the alarm once for each reason, and tells when it is over, whichever instance finds the one or the other: what was told
 * last stands where all of them see it.
 */
@ApplicationScoped
class TellState {
    private static final Logger LOG = Logger.getLogger(TellState.class);
    /** Another instance that died just here must not keep this one. */
    private static final String SOON = "set local lock_timeout = '2s'";

    private static final String HALTED = "update log_told set halted = ? where halted is distinct from ?";
    private static final String RUNNING = "update log_told set halted = null where halted is not null";
    private static final String OVERDUE = "update log_told set halted = ? where halted is null";
    private static final String IN_TIME =
            "update log_told set halted = null where halted like '%s:%%'".formatted(StopReason.OVERDUE);

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final LogKey key;

    TellState(AgroalDataSource database, Outbox outbox, LogKey key) {
        this.database = database;
        this.outbox = outbox;
        this.key = key;
    }

    void halted(LogStopped why) {
        tell(alarm(why), HALTED, why.getMessage(), why.getMessage());
    }

    void running() {
        tell(new LogResumed(key.origin()), RUNNING);
    }

    /** Says nothing of a log of which something worse was told. */
    void overdue(LogStopped why) {
        tell(alarm(why), OVERDUE, why.getMessage());
    }

    /** Ends what that began, and nothing else. */
    void inTime() {
        tell(new LogResumed(key.origin()), IN_TIME);
    }

    private LogHalted alarm(LogStopped why) {
        return new LogHalted(key.origin(), why.reason().name(), why.about());
    }

    private void tell(DomainEvent event, String update, String... values) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (isNews(update, values)) {
                    outbox.add(event);
                }
            });
        } catch (RuntimeException e) {
            // Tried again with the next look at the log; its state says the same meanwhile.
            LOG.warnf("not told: %s", e);
        }
    }

    private boolean isNews(String update, String... values) {
        try (var connection = database.getConnection();
                var soon = connection.createStatement();
                var told = connection.prepareStatement(update)) {
            soon.execute(SOON);
            for (int at = 0; at < values.length; at++) {
                told.setString(at + 1, values[at]);
            }
            return told.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("not noted what was told of the log", e);
        }
    }
}

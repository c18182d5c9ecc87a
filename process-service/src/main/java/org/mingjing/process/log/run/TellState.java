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

/**
 * Sounds the alarm once for each reason, and tells when it is over, whichever instance finds the one or the other: what was told
 * last stands where all of them see it.
 */
@ApplicationScoped
class TellState {
    private static final Logger LOG = Logger.getLogger(TellState.class);
    private static final String TOLD = "update log_coord set halted = ? where halted is distinct from ?";

    private final AgroalDataSource database;
    private final Outbox outbox;
    private final LogKey key;

    TellState(AgroalDataSource database, Outbox outbox, LogKey key) {
        this.database = database;
        this.outbox = outbox;
        this.key = key;
    }

    void halted(LogStopped why) {
        tell(why.getMessage(), new LogHalted(key.origin(), why.reason().name(), why.about()));
    }

    void running() {
        tell(null, new LogResumed(key.origin()));
    }

    private void tell(String halted, DomainEvent event) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (isNews(halted)) {
                    outbox.add(event);
                }
            });
        } catch (RuntimeException e) {
            // Tried again with the next look at the log; its state says the same meanwhile.
            LOG.warnf("not told: %s", e);
        }
    }

    private boolean isNews(String halted) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(TOLD)) {
            update.setString(1, halted);
            update.setString(2, halted);
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("not noted what was told of the log", e);
        }
    }
}

package org.mingjing.process.log.run;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/** Tells a failure that passes from one that trying again does not end, and a short one from one that lasts too long. */
@ApplicationScoped
class WhyItWaits {
    private static final Logger LOG = Logger.getLogger(WhyItWaits.class);

    /** Classes of SQLSTATE: a constraint that what is there breaks, and what this role may not do or does not find. */
    private static final String CONSTRAINT = "23";

    private static final String REFUSED = "42";

    /** The size that was signed last, when an entry after it should lie under a published checkpoint by now. */
    private static final String OVERDUE = """
            select last.size
            from (select coalesce(max(size), 0) as size from log_checkpoint) last
            where ? > least(
                (select i.deadline from log_inbox i join log_seq s on s.inbox_id = i.id where s.idx = last.size),
                (select deadline from log_inbox where id = (select min(inbox_id) from log_pending)))""";

    private final AgroalDataSource database;
    private final Clock clock;

    WhyItWaits(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return why the log has stopped, as it has to all who wait for it; empty for what may well pass */
    Optional<LogStopped> tooLong(Throwable failure) {
        return lasting(failure).or(this::overdueIfKnown);
    }

    private static Optional<LogStopped> lasting(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return lasting(sql.getSQLState());
            }
        }
        return Optional.empty();
    }

    private static Optional<LogStopped> lasting(String state) {
        if (state.startsWith(CONSTRAINT)) {
            return Optional.of(new LogStopped(StopReason.DATABASE_DIFFERS, "SQLSTATE " + state));
        }
        return state.startsWith(REFUSED)
                ? Optional.of(new LogStopped(StopReason.DATABASE_REFUSES, "SQLSTATE " + state))
                : Optional.empty();
    }

    private Optional<LogStopped> overdueIfKnown() {
        try {
            return overdue();
        } catch (SQLException unknown) {
            // Nobody can be told either while the database is away.
            LOG.warnf("whether entries wait too long is not known: %s", unknown);
            return Optional.empty();
        }
    }

    /** Whether an entry should lie under a published checkpoint by now, and under none that is signed. */
    Optional<LogStopped> overdue() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(OVERDUE)) {
            query.setObject(1, OffsetDateTime.now(clock));
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new LogStopped(StopReason.OVERDUE, "> " + row.getLong(1)))
                        : Optional.empty();
            }
        }
    }
}

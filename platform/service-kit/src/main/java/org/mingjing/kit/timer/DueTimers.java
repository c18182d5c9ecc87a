package org.mingjing.kit.timer;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.mingjing.kit.problem.DatabaseFailure;

/** Claims due timers one by one with SKIP LOCKED: any number of instances may run, each timer fires once. */
@ApplicationScoped
public class DueTimers {
    private static final Logger LOG = Logger.getLogger(DueTimers.class);

    private final AgroalDataSource database;
    private final Map<String, TimerHandler> handlers;
    private final Clock clock;

    DueTimers(AgroalDataSource database, @All List<TimerHandler> handlers, Clock clock) {
        this.database = database;
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
        this.clock = clock;
    }

    private record Due(String kind, String subject) {}

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void fireAll() {
        if (handlers.isEmpty()) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = fireOne();
            }
        } catch (RuntimeException failure) {
            if (DatabaseFailure.of(failure).orElse(null) != DatabaseFailure.TRANSIENT) {
                throw failure;
            }
            // A line a second while the database is away, not a stack trace.
            LOG.warnf("timers wait: %s", failure);
        }
    }

    private boolean fireOne() {
        // A holder outside the transaction, to know which timer failed after the rollback.
        var claimed = new Due[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var due = claim();
                due.ifPresent(timer -> {
                    claimed[0] = timer;
                    handlers.get(timer.kind()).fire(timer.subject());
                });
                return due.isPresent();
            });
        } catch (RuntimeException failure) {
            if (claimed[0] == null) {
                throw failure;
            }
            LOG.errorf(failure, "timer %s of %s failed and is put off", claimed[0].kind(), claimed[0].subject());
            QuarkusTransaction.requiringNew().call(() -> putOff(claimed[0]));
            return true;
        }
    }

    private Optional<Due> claim() throws SQLException {
        try (var connection = database.getConnection();
                var claim = connection.prepareStatement("delete from timer where (kind, subject) in"
                        + " (select kind, subject from timer where due_at <= ? and kind = any (?)"
                        + " order by due_at limit 1 for update skip locked) returning kind, subject")) {
            claim.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            claim.setArray(2, connection.createArrayOf("text", handlers.keySet().toArray()));
            try (var row = claim.executeQuery()) {
                return row.next() ? Optional.of(new Due(row.getString(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    /** 10 s, 20 s, 40 s … at most an hour. */
    private int putOff(Due timer) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("update timer set attempts = attempts + 1,"
                        + " due_at = ?::timestamptz + least(10 * power(2, least(attempts, 12)), 3600) * interval '1 second'"
                        + " where kind = ? and subject = ?")) {
            update.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            update.setString(2, timer.kind());
            update.setString(3, timer.subject());
            return update.executeUpdate();
        }
    }
}

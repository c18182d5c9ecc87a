package org.mingjing.kit.inbox;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;

/** Remembers every event handled, in the transaction of its effect, so that a second delivery has none. */
@ApplicationScoped
class Inbox {
    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    boolean firstSeen(EventEnvelope<? extends DomainEvent> event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (source, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, event.source());
            insert.setObject(2, event.id());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("inbox not written", e);
        }
    }

    /** Topics keep 30 days; whoever replays something older than this must mean it. */
    @Scheduled(every = "6h", delayed = "10m")
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement(
                        "delete from inbox where received_at < now() - interval '400 days'")) {
            delete.executeUpdate();
        }
    }
}

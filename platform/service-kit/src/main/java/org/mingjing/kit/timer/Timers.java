package org.mingjing.kit.timer;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Moments at which something has to happen, as rows: they outlive the process and belong to no instance.
 *
 * <p>A worker holds a timer's row first and what it is about second. Whoever changes the thing and its timer sets or
 * cancels the timer before locking the thing, or the two may wait for each other until PostgreSQL ends one of them.
 */
@ApplicationScoped
public class Timers {
    private final AgroalDataSource database;

    Timers(AgroalDataSource database) {
        this.database = database;
    }

    /** Sets the one timer of this kind for this subject, or moves it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void set(String kind, String subject, Instant due) {
        setAll(kind, List.of(subject), due);
    }

    /** The same for many subjects, in one statement and in their order, so that two callers do not wait for each other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void setAll(String kind, Collection<String> subjects, Instant due) {
        if (subjects.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(
                        "insert into timer (kind, subject, due_at)"
                                + " select distinct ?::text, subject, ?::timestamptz from unnest(?::text[]) subject order by subject"
                                + " on conflict on constraint timer_pkey do update set due_at = excluded.due_at, attempts = 0")) {
            upsert.setString(1, kind);
            upsert.setObject(2, due.atOffset(ZoneOffset.UTC));
            upsert.setArray(3, connection.createArrayOf("text", subjects.toArray()));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("timer not set", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void cancel(String kind, String subject) {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from timer where kind = ? and subject = ?")) {
            delete.setString(1, kind);
            delete.setString(2, subject);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("timer not cancelled", e);
        }
    }
}

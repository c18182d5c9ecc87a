package org.mingjing.kit.outbox;

import io.opentelemetry.api.trace.Span;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventJson;
import org.mingjing.kit.id.Ids;

/** Puts events into the outbox table, in whatever transaction its caller has. */
final class OutboxInsert {
    // The lock comes before a row's place in the sequence is drawn, and rows draw their places in the order of the
    // events.
    private static final String INSERT =
            "with adding as materialized (select pg_advisory_xact_lock_shared(" + Outbox.ADDING
                    + ")) insert into outbox"
                    + " (id, event_type, event_key, data, happened_at, traceparent, republished, republication)"
                    + " select e.id, e.event_type, e.event_key, e.data, ?, ?, ?, ?::uuid from adding,"
                    + " unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) with ordinality as e (id, event_type, event_key, data, place)"
                    + " order by e.place";
    private static final int BATCH = 500;

    private OutboxInsert() {}

    /**
     * A statement for every few hundred events, since one of its own for each of many is most of what adding them costs.
     *
     * @param republication null for what is new
     */
    static int insert(
            Connection connection, Iterable<? extends DomainEvent> events, Instant happenedAt, UUID republication)
            throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, happenedAt.atOffset(ZoneOffset.UTC));
            insert.setString(2, traceparent());
            insert.setBoolean(3, republication != null);
            insert.setObject(4, republication, Types.OTHER);
            int count = 0;
            var batch = new ArrayList<DomainEvent>();
            for (var event : events) {
                batch.add(event);
                if (++count % BATCH == 0) {
                    insert(connection, insert, batch);
                    batch.clear();
                }
            }
            if (!batch.isEmpty()) {
                insert(connection, insert, batch);
            }
            return count;
        }
    }

    private static void insert(Connection connection, PreparedStatement insert, List<DomainEvent> batch)
            throws SQLException {
        insert.setArray(
                5,
                connection.createArrayOf(
                        "uuid", batch.stream().map(event -> Ids.next()).toArray()));
        insert.setArray(6, texts(connection, batch, event -> EventCatalogue.typeOf(event.getClass())));
        insert.setArray(7, texts(connection, batch, DomainEvent::key));
        insert.setArray(8, texts(connection, batch, EventJson::data));
        insert.executeUpdate();
    }

    /** As an array of strings, which the driver sends as it is; any other kind is written out and parsed again. */
    private static Array texts(Connection connection, List<DomainEvent> batch, Function<DomainEvent, String> text)
            throws SQLException {
        return connection.createArrayOf("text", batch.stream().map(text).toArray(String[]::new));
    }

    private static String traceparent() {
        var context = Span.current().getSpanContext();
        return context.isValid()
                ? "00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex()
                : null;
    }
}

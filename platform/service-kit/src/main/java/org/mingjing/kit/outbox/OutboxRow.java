package org.mingjing.kit.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;

/** A committed event that has not been acknowledged by the broker. */
record OutboxRow(
        long sequence,
        UUID id,
        String type,
        String key,
        String data,
        OffsetDateTime happenedAt,
        OffsetDateTime recordedAt,
        String traceparent,
        boolean republished,
        UUID republication) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static OutboxRow of(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                row.getString("event_type"),
                row.getString("event_key"),
                row.getString("data"),
                row.getObject("happened_at", OffsetDateTime.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("traceparent"),
                row.getBoolean("republished"),
                row.getObject("republication", UUID.class));
    }

    String topic(String service) {
        return EventCatalogue.classificationOf(eventClass()).topicOf(service);
    }

    byte[] cloudEvent(String source) {
        return EventJson.write(new EventEnvelope<DomainEvent>(
                id,
                source,
                happenedAt.atZoneSameInstant(ZONE).toOffsetDateTime(),
                recordedAt.atZoneSameInstant(ZONE).toOffsetDateTime(),
                sequence,
                traceparent,
                republished,
                republication,
                EventJson.data(data, eventClass())));
    }

    private Class<? extends DomainEvent> eventClass() {
        return EventCatalogue.eventClass(type)
                .orElseThrow(() -> new IllegalStateException("outbox holds unknown event type " + type));
    }
}

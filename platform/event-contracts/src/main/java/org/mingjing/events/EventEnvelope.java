package org.mingjing.events;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A {@link DomainEvent} with what CloudEvents 1.0 says around it.
 *
 * @param id unique together with {@code source}; consumers know a repeated delivery by it
 * @param source {@code /<service>-service}
 * @param time when the fact happened
 * @param recordedTime when the publisher recorded it; never before {@code time} by more than clock skew
 * @param sequence grows with every event of a publisher, with gaps
 * @param traceparent W3C trace context of the change, or null
 * @param republished true when the publisher sent its present state again rather than a new fact
 * @param republication what is sent again together has one; null where nothing is, and from publishers that did not say
 */
public record EventEnvelope<E extends DomainEvent>(
        UUID id,
        String source,
        OffsetDateTime time,
        OffsetDateTime recordedTime,
        long sequence,
        String traceparent,
        boolean republished,
        UUID republication,
        E data) {

    public String type() {
        return EventCatalogue.typeOf(data.getClass());
    }
}

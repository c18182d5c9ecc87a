package org.mingjing.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import java.io.IOException;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Events as bytes: CloudEvents 1.0, structured JSON mode, {@code application/cloudevents+json}. */
public final class EventJson {
    public static final String CONTENT_TYPE = JsonFormat.CONTENT_TYPE;

    private static final JsonFormat FORMAT = new JsonFormat();

    // Fields unknown to this version are skipped: publishers may add some at any time.
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private EventJson() {}

    public static byte[] write(EventEnvelope<?> envelope) {
        var event = CloudEventBuilder.v1()
                .withId(envelope.id().toString())
                .withSource(URI.create(envelope.source()))
                .withType(envelope.type())
                .withSubject(envelope.data().subject())
                .withTime(envelope.time())
                .withExtension("sequence", Long.toString(envelope.sequence()))
                .withExtension("recordedtime", envelope.recordedTime())
                .withExtension(
                        "dataclassification",
                        EventCatalogue.classificationOf(envelope.data().getClass())
                                .wire())
                .withDataContentType("application/json")
                .withData(JsonCloudEventData.wrap(MAPPER.valueToTree(envelope.data())));
        if (envelope.traceparent() != null) {
            event.withExtension("traceparent", envelope.traceparent());
        }
        if (envelope.republished()) {
            event.withExtension("republished", true);
        }
        if (envelope.republication() != null) {
            event.withExtension("republication", envelope.republication().toString());
        }
        return FORMAT.serialize(event.build());
    }

    /** The {@code data} member alone, as an outbox keeps it. */
    public static String data(DomainEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The event of such a {@code data} member.
     *
     * @throws UnreadableEvent when the text is not what {@link #data(DomainEvent)} writes for that class
     */
    public static <E extends DomainEvent> E data(String json, Class<E> event) {
        try {
            return MAPPER.readValue(json, event);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(event.getSimpleName() + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @return empty when the type is not known to this version
     * @throws UnreadableEvent when the bytes are no CloudEvent, or lack or distort a field that every event has
     */
    public static Optional<EventEnvelope<DomainEvent>> read(byte[] bytes) {
        if (bytes == null) {
            throw new UnreadableEvent("no value");
        }
        CloudEvent event;
        try {
            event = FORMAT.deserialize(bytes);
        } catch (EventDeserializationException
                | CloudEventRWException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new UnreadableEvent("not a CloudEvent: " + e.getMessage(), e);
        }
        if (event == null) {
            throw new UnreadableEvent("not a CloudEvent: null");
        }
        return EventCatalogue.eventClass(event.getType()).map(type -> envelope(event, type));
    }

    private static EventEnvelope<DomainEvent> envelope(CloudEvent event, Class<? extends DomainEvent> type) {
        try {
            if (event.getData() == null || event.getTime() == null) {
                throw new UnreadableEvent(event.getType() + " without data or time");
            }
            DomainEvent data = MAPPER.readValue(event.getData().toBytes(), type);
            if (data == null || data.subject() == null) {
                throw new UnreadableEvent(event.getType() + " without what it is about");
            }
            return new EventEnvelope<>(
                    UUID.fromString(event.getId()),
                    event.getSource().toString(),
                    event.getTime(),
                    recordedTime(event),
                    Long.parseLong(text(event, "sequence")),
                    (String) event.getExtension("traceparent"),
                    Boolean.parseBoolean(String.valueOf(event.getExtension("republished"))),
                    republication(event),
                    data);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent(event.getType() + ": " + e.getOriginalMessage(), e);
        } catch (IOException | IllegalArgumentException | java.time.format.DateTimeParseException e) {
            throw new UnreadableEvent(event.getType() + ": " + e.getMessage(), e);
        }
    }

    private static UUID republication(CloudEvent event) {
        var id = event.getExtension("republication");
        return id == null ? null : UUID.fromString(id.toString());
    }

    private static OffsetDateTime recordedTime(CloudEvent event) {
        return OffsetDateTime.parse(text(event, "recordedtime"));
    }

    private static String text(CloudEvent event, String extension) {
        var value = event.getExtension(extension);
        if (value == null) {
            throw new UnreadableEvent(event.getType() + " without " + extension);
        }
        return value.toString();
    }
}

package org.mingjing.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventCatalogue;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.events.Samples;

/**
 * Extended by a service as a {@code @QuarkusTest}: the sample of each event that the service has an observer for comes
 * from its topic, is read and handled. What cannot be handled, or lies on a topic that the service does not read, gets
 * no inbox row.
 */
public abstract class SamplesAreHeard {

    @Test
    void theSampleOfEveryEventThatHasAnObserverHereIsHandled() {
        var heard = EventCatalogue.all().stream().filter(this::isObserved).toList();
        assertThat(heard).isNotEmpty();
        var samples = heard.stream().map(this::published).toList();

        await().untilAsserted(() -> assertThat(samples)
                .filteredOn(sample -> !isInInbox(sample.id()))
                .isEmpty());
    }

    private boolean isObserved(Class<? extends DomainEvent> event) {
        return !CDI.current()
                .getBeanManager()
                .resolveObserverMethods(sample(event).data())
                .isEmpty();
    }

    private EventEnvelope<DomainEvent> published(Class<? extends DomainEvent> event) {
        var sample = sample(event);
        TestTopics.publishRaw(
                EventCatalogue.classificationOf(event).topicOf(TestTopics.serviceOf(event)),
                sample.data().key(),
                Samples.of(event));
        return sample;
    }

    private static EventEnvelope<DomainEvent> sample(Class<? extends DomainEvent> event) {
        return EventJson.read(Samples.of(event)).orElseThrow();
    }

    private static boolean isInInbox(UUID id) {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            query.setObject(1, id);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

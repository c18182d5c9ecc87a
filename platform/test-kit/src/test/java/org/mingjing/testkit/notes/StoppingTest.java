package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.testkit.TestTopics;

/** In an application of its own, which is not used again after it was told to stop. */
@QuarkusTest
@TestProfile(StoppingTest.OfItsOwn.class)
class StoppingTest {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final String DEAD = "risk-service.mingjing.process.public.v1.dead";

    public static class OfItsOwn implements QuarkusTestProfile {}

    @Inject
    Event<ShutdownEvent> shutdown;

    @Inject
    HeardCards heard;

    private final String card = "CARD-" + UUID.randomUUID();

    @Test
    void a_message_that_fails_while_the_service_stops_is_no_dead_letter_and_stays_unacknowledged() {
        TestTopics.publish(card("OTHER", card + "-before"));
        await().untilAsserted(() -> assertThat(heard.traceOf(card + "-before")).isNotNull());

        shutdown.fire(new ShutdownEvent());
        TestTopics.publish(card("POISON", card));
        await().untilAsserted(() -> assertThat(HeardCards.failuresOf(card)).isEqualTo(1));

        var poison = TestTopics.recordsOn(TOPIC).stream()
                .filter(message -> message.key().equals(card))
                .findFirst()
                .orElseThrow();
        await().during(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(TestTopics.recordsOn(DEAD)).isEmpty();
            assertThat(TestTopics.committed("risk-service", new TopicPartition(TOPIC, poison.partition())))
                    .isLessThanOrEqualTo(poison.offset());
            assertThat(HeardCards.failuresOf(card)).isEqualTo(1);
        });
    }

    private static AlertIssued card(String trigger, String code) {
        return new AlertIssued(code, "RED", trigger, "EB-L-02", "EB-JSZG", null, LocalDate.of(2026, 11, 2));
    }
}

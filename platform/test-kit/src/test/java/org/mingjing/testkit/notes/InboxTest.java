package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.LogResumed;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class InboxTest {
    private static final String TOPIC = "mingjing.process.public.v1";
    private static final String DEAD = "risk-service.mingjing.process.public.v1.dead";

    private final String card = "CARD-" + UUID.randomUUID();

    @Test
    void an_event_delivered_twice_has_its_effect_once() {
        var event = TestTopics.publish(card("OTHER", card));
        TestTopics.publish(event);
        // Under the same key, so on the same partition and behind the second delivery.
        var marker = card("OTHER", card + "-after");
        TestTopics.publishRaw(TOPIC, card, envelope(UUID.randomUUID(), marker));

        await().untilAsserted(() -> assertThat(times(marker.cardCode())).isEqualTo(1));
        assertThat(times(card)).isEqualTo(1);
    }

    @Test
    void an_event_that_nobody_here_waits_for_costs_no_transaction() {
        var forOthers = UUID.randomUUID();
        TestTopics.publishRaw(TOPIC, card, envelope(forOthers, new LogResumed("mingjing.example/log")));
        TestTopics.publish(card("OTHER", card));

        await().untilAsserted(() -> assertThat(times(card)).isEqualTo(1));
        assertThat(WriteTest.count("select count(*) from inbox where event_id::text = ?", forOthers.toString()))
                .isZero();
    }

    @Test
    void what_is_no_event_goes_to_the_dead_letters_with_its_cause_and_the_next_one_is_handled() {
        TestTopics.publishRaw(TOPIC, card, ("{\"broken\": \"" + card).getBytes(StandardCharsets.UTF_8));
        TestTopics.publish(card("OTHER", card));

        await().untilAsserted(() -> assertThat(times(card)).isEqualTo(1));
        await().untilAsserted(() -> assertThat(TestTopics.recordsOn(DEAD)).anySatisfy(letter -> {
            assertThat(letter.key()).isEqualTo(card);
            assertThat(new String(
                            letter.headers().lastHeader("dead-letter-cause").value(), StandardCharsets.UTF_8))
                    .contains("UnreadableEvent");
            assertThat(letter.headers().lastHeader("dead-letter-origin")).isNotNull();
        }));
    }

    @Test
    void an_event_that_no_handler_can_take_is_listed_and_can_be_replayed_by_an_operator() {
        TestTopics.publish(card("POISON", card));
        var operator = As.role("system-admin").official("SYSADMIN");
        await().untilAsserted(() -> operator.request()
                .get("/api/notes/v1/operations/dead-letters?limit=200&topic=" + TOPIC)
                .then()
                .statusCode(200)
                .body("key", hasItem(card)));

        int failedAgain = operator.request()
                .contentType(ContentType.JSON)
                .body(Map.of("topic", TOPIC))
                .post("/api/notes/v1/operations/dead-letters/replay")
                .then()
                .statusCode(200)
                .extract()
                .path("failedAgain");

        assertThat(failedAgain).isPositive();
        assertThat(times(card)).isZero();
    }

    @Test
    void once_its_cause_is_mended_a_dead_letter_is_handled_and_the_next_replay_starts_behind_it() {
        HeardCards.refuse(card);
        TestTopics.publish(card("OTHER", card));
        await().untilAsserted(() -> assertThat(TestTopics.recordsOn(DEAD))
                .anySatisfy(letter -> assertThat(letter.key()).isEqualTo(card)));
        HeardCards.refuse(null);

        assertThat(replay().<Integer>path("handled")).isPositive();

        assertThat(times(card)).isEqualTo(1);
        assertThat(replay().<Integer>path("handled")).isZero();
    }

    private static io.restassured.response.Response replay() {
        return As.role("system-admin")
                .official("SYSADMIN")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("topic", TOPIC))
                .post("/api/notes/v1/operations/dead-letters/replay");
    }

    private static byte[] envelope(UUID id, DomainEvent event) {
        var now = OffsetDateTime.now();
        return EventJson.write(new EventEnvelope<>(id, "/process-service", now, now, 1, null, false, null, event));
    }

    @Test
    void nobody_else_may_look_at_dead_letters_or_name_a_topic_that_is_not_heard() {
        As.role("handler")
                .request()
                .get("/api/notes/v1/operations/dead-letters?topic=" + TOPIC)
                .then()
                .statusCode(403);
        As.role("system-admin")
                .request()
                .get("/api/notes/v1/operations/dead-letters?topic=another")
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/dead-letter-topic-unknown"));
    }

    private static AlertIssued card(String trigger, String code) {
        return new AlertIssued(code, "RED", trigger, "EB-L-02", "EB-JSZG", null, LocalDate.of(2026, 11, 2));
    }

    private static long times(String card) {
        return WriteTest.count("select coalesce(sum(times), 0) from heard where card_code = ?", card);
    }
}

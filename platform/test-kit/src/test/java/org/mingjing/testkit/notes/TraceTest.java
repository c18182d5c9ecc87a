package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.EventJson;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class TraceTest {
    private static final String TRACE = UUID.randomUUID().toString().replace("-", "");
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Inject
    HeardCards heard;

    @Test
    void a_trace_goes_from_the_request_through_the_outbox_onto_the_topic() {
        var code = "T-" + UUID.randomUUID();
        As.role("handler")
                .official("H-1")
                .request()
                .header("traceparent", TRACEPARENT)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", "x"))
                .post("/api/notes/v1/notes")
                .then()
                .statusCode(201);

        await().untilAsserted(() -> assertThat(TestTopics.recordsOn("mingjing.risk.public.v1"))
                .filteredOn(message -> message.key().equals(code))
                .singleElement()
                .satisfies(message -> {
                    assertThat(new String(
                                    message.headers().lastHeader("traceparent").value(), StandardCharsets.UTF_8))
                            .contains(TRACE);
                    assertThat(EventJson.read(message.value()).orElseThrow().traceparent())
                            .contains(TRACE);
                }));
        assertThat(WriteTest.count("select count(*) from audit_entry where trace_id = ?", TRACE))
                .isPositive();
    }

    @Test
    void a_trace_goes_on_from_the_topic_into_what_the_event_causes() {
        var card = "CARD-" + UUID.randomUUID();
        var now = OffsetDateTime.now();
        var event = new EventEnvelope<>(
                UUID.randomUUID(),
                "/process-service",
                now,
                now,
                1,
                TRACEPARENT,
                false,
                null,
                new AlertIssued(card, "RED", "OTHER", "EB-L-02", "EB-JSZG", null, LocalDate.of(2026, 11, 2)));
        TestTopics.publish(event);

        await().untilAsserted(() -> assertThat(heard.traceOf(card)).isEqualTo(TRACE));
    }
}

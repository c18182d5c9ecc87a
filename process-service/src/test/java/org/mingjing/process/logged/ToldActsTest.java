package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.process.ProcessFixtures.count;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What the other services decide is in the log too, by their events. */
@QuarkusTest
class ToldActsTest {
    @Test
    void a_warning_is_an_entry_that_tells_neither_whom_nor_how_severe() throws Exception {
        var code = "W-" + UUID.randomUUID();
        var id = told("/risk-service", new WarningChanged(code, "U-" + code, "O-" + code, 3, "OPEN", true, 1));
        var text = entry("risk-service", id);

        assertThat(text)
                .contains("\"kind\":\"warning.changed\"", "\"about\":{}", "\"case\":null", "\"office\":null")
                .doesNotContain(code);
        assertThat(count("disclosure.opening where subject", "official:O-" + code))
                .isEqualTo(Kind.WARNING_CHANGED.paths().size());
    }

    @Test
    void a_complaint_that_was_upheld_is_one_that_was_concluded_to_whoever_reads_the_log() throws Exception {
        var id = told(
                "/accountability-service",
                new ComplaintUpheld(UUID.randomUUID(), "P-1", "U-1", "CASE-1", "DELAY", LocalDate.of(2026, 1, 5)));

        assertThat(entry("accountability-service", id))
                .contains("\"kind\":\"complaint.concluded\"", "\"about\":{\"power\":\"P-1\"}")
                .doesNotContain("UPHELD", "CASE-1", "DELAY");
    }

    /** Told long after it happened, and that is marked. */
    private static UUID told(String source, DomainEvent event) {
        var id = UUID.randomUUID();
        var yesterday = OffsetDateTime.now().minusDays(1);
        TestTopics.publish(new EventEnvelope<>(id, source, yesterday, yesterday, 1, null, false, event));
        await().untilAsserted(() ->
                assertThat(count("log_inbox where producer_key", id.toString())).isOne());
        return id;
    }

    private static String entry(String producer, UUID id) throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select body from log_inbox where producer = ? and producer_key = ?")) {
            query.setString(1, producer);
            query.setString(2, id.toString());
            try (var row = query.executeQuery()) {
                row.next();
                var text = new String(row.getBytes(1), StandardCharsets.UTF_8);
                assertThat(text).contains("\"late\":true");
                return text;
            }
        }
    }
}

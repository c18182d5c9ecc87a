package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What the other services decide is in the log too, by their events. */
@QuarkusTest
class ToldActsTest {
    @Inject
    CaseLog caseLog;

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

    @Test
    void the_number_of_its_case_goes_with_the_case_and_the_rest_of_a_complaint_with_the_complaint() {
        var file = open(officeWith("III", PLAIN));
        var complaint = UUID.randomUUID();
        told(
                "/accountability-service",
                new ComplaintUpheld(complaint, "P-1", "U-1", file.number(), "DELAY", LocalDate.of(2026, 1, 5)));

        var ofCase = "case:" + caseLog.nameOf(file.number()).orElseThrow();
        assertThat(count("disclosure.opening where path = '/case' and subject", ofCase))
                .isOne();
        As.role("security-admin")
                .unit("EB-JC")
                .official("KEEPER-JC")
                .request()
                .contentType("application/json")
                .body(Map.of("complaint", complaint, "basis", "PERSONAL_INFORMATION_LAW_47", "reason", "投诉人申请删除"))
                .post(API + "/log/erasures")
                .then()
                .statusCode(201)
                .body("entries", equalTo(1));
        assertThat(count("disclosure.opening where subject", "complaint:" + complaint))
                .isZero();
    }

    /** The inbox keeps what it has heard for some time only, the log for ever. */
    @Test
    void one_event_is_one_entry_however_often_and_late_it_is_told_and_a_state_told_again_is_none() throws Exception {
        var code = "W-" + UUID.randomUUID();
        var warning = new WarningChanged(code, "U-" + code, "O-" + code, 2, "OPEN", true, 1);
        var id = told("/risk-service", warning);
        forget(id);
        tell(id, "/risk-service", false, warning);
        await().untilAsserted(() -> assertThat(heard(id)).isOne());
        assertThat(count("log_inbox where producer_key", id.toString())).isOne();

        var again = UUID.randomUUID();
        tell(again, "/risk-service", true, warning);
        await().untilAsserted(() -> assertThat(heard(again)).isOne());
        assertThat(count("log_inbox where producer_key", again.toString())).isZero();
    }

    private static int heard(UUID id) {
        return count("inbox where event_id::text", id.toString());
    }

    private static void forget(UUID id) throws SQLException {
        try (var connection = Db.asOwner();
                var delete = connection.prepareStatement("delete from inbox where event_id = ?")) {
            delete.setObject(1, id);
            assertThat(delete.executeUpdate()).isOne();
        }
    }

    private static void tell(UUID id, String source, boolean republished, DomainEvent event) {
        var yesterday = OffsetDateTime.now().minusDays(1);
        TestTopics.publish(new EventEnvelope<>(id, source, yesterday, yesterday, 1, null, republished, null, event));
    }

    /** Told long after it happened, and that is marked. */
    private static UUID told(String source, DomainEvent event) {
        var id = UUID.randomUUID();
        tell(id, source, false, event);
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

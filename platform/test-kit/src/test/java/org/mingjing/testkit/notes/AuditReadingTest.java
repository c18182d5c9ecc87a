package org.mingjing.testkit.notes;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.testkit.As;

@QuarkusTest
class AuditReadingTest {
    private static final String NOTES = "/api/notes/v1/notes";
    private static final String AUDIT = "/api/notes/v1/operations/audit";

    private final String official = "H-" + UUID.randomUUID();
    private final String code = "AUD-" + UUID.randomUUID();
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @BeforeEach
    void two_changes() {
        var handler = As.role("handler").official(official).unit("EB-XZSP");
        handler.request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", "one"))
                .post(NOTES)
                .then()
                .statusCode(201);
        handler.request()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", "two"))
                .put(NOTES + "/" + code)
                .then()
                .statusCode(204);
    }

    @Test
    void the_auditor_reads_who_did_what_when_the_newest_first() {
        audit("who=" + official)
                .statusCode(200)
                .body("items.action", equalTo(List.of("note.rewrite", "note.write")))
                .body("items[0].actor", equalTo(official))
                .body("items[0].roles", equalTo(List.of("handler")))
                .body("items[0].unitCode", equalTo("EB-XZSP"))
                .body("items[0].subject", equalTo(NOTES + "/" + code))
                .body("items[0].outcome", equalTo(204))
                .body("items[0].address", notNullValue())
                .body("items[0].recordedAt", org.hamcrest.Matchers.endsWith("+08:00"));
    }

    @Test
    void every_filter_narrows_what_is_shown() {
        audit("who=" + official + "&action=note.write").body("items.action", equalTo(List.of("note.write")));
        audit("subject=" + NOTES + "/" + code).body("items.actor", equalTo(List.of(official)));
        audit("limit=200&who=" + official + "&subject=" + NOTES)
                .body("items.action", containsInAnyOrder("note.write", "note.rewrite"));
        audit("who=" + official + "&subject=/api/notes/v1/note").body("items", empty());
        audit("who=" + official + "&from=" + today + "&to=" + today).body("items.action", hasItem("note.write"));
        audit("who=" + official + "&from=" + today.plusDays(2)).body("items", empty());
        audit("who=" + official + "&to=" + today.minusDays(2)).body("items", empty());
    }

    @Test
    void it_goes_on_where_the_page_before_ended() {
        String next = audit("limit=1&who=" + official)
                .body("items.action", equalTo(List.of("note.rewrite")))
                .extract()
                .path("next");

        audit("limit=1&who=" + official + "&after=" + next)
                .body("items.action", equalTo(List.of("note.write")))
                .body("$", not(hasKey("next")));
        audit("limit=1&who=" + official + "X&after=" + next)
                .statusCode(400)
                .body("type", equalTo("/problems/cursor-invalid"));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        audit("from=2026-11-20&to=2026-11-19").statusCode(400).body("type", equalTo("/problems/period-reversed"));
        audit("from=yesterday").statusCode(400).body("errors.field", equalTo(List.of("from")));
    }

    @Test
    void reading_leaves_no_entry_of_its_own() {
        audit("limit=200&action=note.write").body("items.action", everyItem(equalTo("note.write")));

        audit("who=auditor").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "supervisor",
                "system-admin",
                "security-admin",
                "party-committee",
                "unit-leader",
                "handler",
                "integration"
            })
    void nobody_else_may(String role) {
        As.role(role)
                .official(official)
                .request()
                .get(AUDIT)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void it_cannot_be_written(String method) {
        As.role("auditor")
                .official("AUDITOR")
                .request()
                .request(method, AUDIT)
                .then()
                .statusCode(405);
    }

    private static ValidatableResponse audit(String query) {
        return As.role("auditor")
                .official("AUDITOR")
                .request()
                .get(AUDIT + "?" + query)
                .then();
    }
}

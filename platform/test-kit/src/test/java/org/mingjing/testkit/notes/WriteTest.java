package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Backing;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
@QuarkusTestResource(Backing.class)
class WriteTest {
    private final String code = "N-" + UUID.randomUUID();

    @Test
    void a_write_keeps_its_row_its_audit_and_its_event() {
        write("hello", null).statusCode(201).body("code", equalTo(code));

        assertThat(count("select count(*) from note where code = ?", code)).isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where action = 'note.write' and actor = ?", "H-" + code))
                .isEqualTo(1);
        await().untilAsserted(() -> assertThat(published()).isEqualTo(1));
        assertThat(count("select count(*) from outbox where event_key = ?", code))
                .isZero();
    }

    @Test
    void a_broken_rule_leaves_nothing_behind() {
        write("break the rule", null)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/note-refused"))
                .body("title", equalTo("拒绝"))
                .body("detail", equalTo("记录 " + code + " 被拒绝。"));

        assertThat(count("select count(*) from audit_entry where actor = ?", "H-" + code))
                .isZero();
    }

    @Test
    void a_connection_lost_at_the_commit_is_told_as_any_other_outage() {
        write("lost at the commit", null)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/unavailable"));

        assertThat(count("select count(*) from note where code = ?", code)).isZero();
    }

    @Test
    void a_refusal_with_consequences_is_kept_with_its_event_and_its_answer() {
        var key = UUID.randomUUID().toString();

        write("refuse and keep", key).statusCode(422);
        write("refuse and keep", key).statusCode(422).header("Idempotency-Replayed", "true");

        assertThat(count("select count(*) from note where code = ?", code)).isEqualTo(1);
        await().untilAsserted(() -> assertThat(published()).isEqualTo(1));
    }

    @Test
    void a_repeat_under_the_same_key_gets_the_first_answer_and_no_second_effect() {
        var key = "\"" + UUID.randomUUID() + "\"";

        write("hello", key).statusCode(201);
        write("hello", key)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("code", equalTo(code));

        assertThat(count("select count(*) from note where code = ?", code)).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();

        write("hello", key).statusCode(201);
        write("something else", key).statusCode(422).body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void an_empty_key_is_refused() {
        write("hello", "\"\"").statusCode(400).body("type", equalTo("/problems/idempotency-key-invalid"));
    }

    @Test
    void a_unique_constraint_speaks_with_its_own_text() {
        write("hello", null).statusCode(201);
        write("hello", null).statusCode(409).body("type", equalTo("/problems/note-code-key"));
    }

    @Test
    void a_constraint_that_only_a_fault_of_ours_can_break_is_no_clash() {
        write("x".repeat(20_001), null).statusCode(500).body("type", equalTo("/problems/unexpected"));
    }

    @Test
    void an_unexpected_failure_tells_nothing_of_the_inside() {
        var body = write("fail", null).statusCode(500).extract().asString();

        assertThat(body).contains("/problems/unexpected").doesNotContain("secret", "Exception");
    }

    @Test
    void an_anonymous_write_leaves_no_trail_of_its_key() {
        long keysBefore = count("select count(*) from idempotency_key where scope <> ?", "");

        drop(UUID.randomUUID().toString()).statusCode(201);

        assertThat(count("select count(*) from audit_entry where action = ?", "note.drop"))
                .isZero();
        assertThat(count("select count(*) from idempotency_key where scope <> ?", ""))
                .isEqualTo(keysBefore);
    }

    @Test
    void a_kept_answer_is_unreadable_without_the_key() {
        write("hello", UUID.randomUUID().toString()).statusCode(201);

        assertThat(count("select count(*) from idempotency_key where body like ?", "%" + code + "%"))
                .isZero();
    }

    @Test
    void a_short_anonymous_key_could_be_guessed_and_is_refused() {
        drop("short").statusCode(400);
    }

    @Test
    void a_stale_version_is_refused_and_a_missing_one_asked_for() {
        write("hello", null).statusCode(201);

        rewrite(null).statusCode(428);
        rewrite("\"7\"").statusCode(412);
        rewrite("\"0\"").statusCode(204);
        rewrite("\"0\"").statusCode(412);
    }

    private ValidatableResponse write(String text, String key) {
        var request = As.role("handler").official("H-" + code).unit("EB").request();
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", text))
                .post("/api/notes/v1/notes")
                .then();
    }

    private ValidatableResponse drop(String key) {
        return As.nobody()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("code", code, "text", "hello"))
                .post("/api/notes/v1/notes/anonymous")
                .then();
    }

    private ValidatableResponse rewrite(String ifMatch) {
        var request = As.role("handler").official("H-" + code).unit("EB").request();
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.contentType(ContentType.JSON)
                .body(Map.of("code", code, "text", "new"))
                .put("/api/notes/v1/notes/" + code)
                .then();
    }

    private long published() {
        return TestTopics.eventsOn("mingjing.risk.public.v1", PowerCancelled.class)
                .filter(event -> event.code().equals(code))
                .count();
    }

    static long count(String query, String argument) {
        try (var connection = Db.asRuntime();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, argument);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.mingjing.accountability.complaint;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;
import org.mingjing.testkit.ForgedCursor;

@QuarkusTest
class ComplaintCursorTest {
    private static final String ID = UUID.randomUUID().toString();

    @Test
    void a_forged_cursor_is_the_callers_mistake() {
        refused(after("2026-02-30", ID));
        refused(after("2026-02-28", "not-a-uuid"));
        refused(after("2026-02-28"));
        // The same cursor with values that could be some is taken, so it was the values that were refused.
        after("2026-02-28", ID).statusCode(200);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(400).body("type", equalTo("/problems/cursor-invalid"));
    }

    private static ValidatableResponse after(String... values) {
        return As.role("supervisor")
                .official("SUPERVISOR")
                .request()
                .get("/api/accountability/v1/complaints?after=" + ForgedCursor.of("complaints null", values))
                .then();
    }
}

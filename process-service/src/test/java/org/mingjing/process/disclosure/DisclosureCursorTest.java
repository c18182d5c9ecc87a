package org.mingjing.process.disclosure;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;
import org.mingjing.testkit.ForgedCursor;

@QuarkusTest
class DisclosureCursorTest {

    @Test
    void a_forged_cursor_is_the_callers_mistake() {
        after("not-a-uuid").statusCode(400).body("type", equalTo("/problems/cursor-invalid"));
        // The same cursor with a value that could be one is taken, so it was the value that was refused.
        after(UUID.randomUUID().toString()).statusCode(200);
    }

    private static ValidatableResponse after(String value) {
        return As.nobody()
                .get("/api/process/v1/public/disclosures?after=" + ForgedCursor.of("null null", value))
                .then();
    }
}

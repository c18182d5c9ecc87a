package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

@QuarkusTest
class IdempotencyRaceTest {

    @Test
    void a_hundred_requests_under_one_key_have_one_effect() {
        var code = "RACE-" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var handler = As.role("handler").official("H-1");

        var answers = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> handler.request()
                        .header("Idempotency-Key", key)
                        .contentType(ContentType.JSON)
                        .body(Map.of("code", code, "text", "x"))
                        .post("/api/notes/v1/notes"))
                .toList();

        // The first creates; the others are told that it is under way, or get its very answer, never the clash of
        // codes.
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.statusCode() == 201 ? "/created" : answer.<String>path("type"))
                        .isIn("/created", "/problems/idempotency-key-in-use"));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201 && answer.header("Idempotency-Replayed") == null)
                .hasSize(1);
        assertThat(WriteTest.count("select count(*) from note where code = ?", code))
                .isEqualTo(1);
    }
}

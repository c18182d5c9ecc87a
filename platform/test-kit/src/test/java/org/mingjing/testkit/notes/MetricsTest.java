package org.mingjing.testkit.notes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

/** What operators watch, under the names they watch it by. */
@QuarkusTest
class MetricsTest {
    private static final Duration A_LITTLE_LONGER_THAN_MEASURING_TAKES = Duration.ofSeconds(30);

    @Test
    void how_many_events_wait_and_how_long_the_oldest_has() throws SQLException {
        try (var other = Db.asRuntime();
                var lock = other.createStatement()) {
            await().untilAsserted(() -> assertThat(RelayTest.locked(lock)).isTrue());
            write();

            await().atMost(A_LITTLE_LONGER_THAN_MEASURING_TAKES).untilAsserted(() -> {
                assertThat(measured("mingjing_outbox_depth")).isPositive();
                assertThat(measured("mingjing_outbox_oldest_seconds")).isPositive();
            });
        }
        await().atMost(A_LITTLE_LONGER_THAN_MEASURING_TAKES)
                .untilAsserted(
                        () -> assertThat(measured("mingjing_outbox_depth")).isZero());
    }

    @Test
    void how_long_requests_take_and_how_far_behind_a_consumer_is() {
        write();

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(metrics())
                        .containsPattern("(?m)^http_server_requests_seconds_count\\{.*uri=\"[^\"]*notes\"")
                        .containsPattern("(?m)^kafka_consumer_fetch_manager_records_lag"));
    }

    private static void write() {
        As.role("handler")
                .official("H-1")
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", "M-" + UUID.randomUUID(), "text", "x"))
                .post("/api/notes/v1/notes")
                .then()
                .statusCode(201);
    }

    private static double measured(String name) {
        var line = Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(metrics());
        assertThat(line.find()).as(name).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}

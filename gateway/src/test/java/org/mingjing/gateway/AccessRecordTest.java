package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccessRecordTest extends GatewayTest {
    private final Logger log = Logger.getLogger("org.mingjing.gateway.access");
    private final Records records = new Records();

    @BeforeEach
    void listen() {
        log.addHandler(records);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(records);
    }

    @Test
    void says_who_asked_what_of_which_route_and_nothing_else() {
        asHandler().get("/api/risk/v1/powers/EB-L-03?q=secret").then().statusCode(200);

        var fields = records.only();
        assertThat(fields).containsOnlyKeys("method", "route", "status", "ms", "traceId", "subject");
        assertThat(fields)
                .containsEntry("method", "GET")
                .containsEntry("route", "/api/risk")
                .containsEntry("status", "200")
                .containsEntry("subject", "subject-of-handler");
        assertThat(fields.get("traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void leads_from_an_anonymous_write_to_nobody() {
        given().body("{}").post("/api/accountability/v1/public/echo");

        assertThat(records.only()).containsOnlyKeys("method", "route", "status", "ms");
    }

    @Test
    void is_written_for_what_is_refused_too() {
        given().get("/api/risk/v1/powers").then().statusCode(401);

        assertThat(records.only()).containsEntry("status", "401").doesNotContainKey("subject");
    }

    private static class Records extends Handler {
        private final List<Map<String, String>> fields = new CopyOnWriteArrayList<>();

        Map<String, String> only() {
            await().untilAsserted(() -> assertThat(fields).hasSize(1));
            return fields.get(0);
        }

        @Override
        public void publish(LogRecord record) {
            fields.add(ExtLogRecord.wrap(record).getMdcCopy());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

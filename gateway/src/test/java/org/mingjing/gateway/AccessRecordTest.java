package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@QuarkusTest
class AccessRecordTest extends GatewayTest {
    @RegisterExtension
    final AccessRecords records = new AccessRecords();

    @Test
    void says_who_asked_what_of_which_route_and_nothing_else() {
        asHandler().get("/api/risk/v1/powers/EB-L-03?q=secret").then().statusCode(200);

        var fields = records.only("/api/risk");
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

        assertThat(records.only("/api/accountability")).containsOnlyKeys("method", "route", "status", "ms");
    }

    @Test
    void is_written_for_what_is_refused_too() {
        given().get("/api/risk/v1/powers").then().statusCode(401);

        assertThat(records.only("/api/risk")).containsEntry("status", "401").doesNotContainKey("subject");
    }
}

package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LimitsTest extends GatewayTest {
    private boolean stopped;

    @AfterEach
    void processRuns() {
        if (stopped) {
            outside.process.start();
        }
    }

    @Test
    void a_body_of_exactly_the_limit_passes() {
        asHandler()
                .body(new byte[Outside.MAX_BODY])
                .post("/api/risk/v1/echo")
                .then()
                .statusCode(200)
                .body("length", equalTo(Outside.MAX_BODY));
    }

    @Test
    void one_byte_more_is_refused() {
        asHandler()
                .body(new byte[Outside.MAX_BODY + 1])
                .post("/api/risk/v1/echo")
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems/body-too-large"));
    }

    @Test
    void imports_may_be_longer() {
        asHandler()
                .body(new byte[Outside.MAX_IMPORT])
                .post("/api/risk/v1/imports/units")
                .then()
                .statusCode(200)
                .body("length", equalTo(Outside.MAX_IMPORT));
        asHandler()
                .body(new byte[Outside.MAX_IMPORT + 1])
                .post("/api/risk/v1/imports/units")
                .then()
                .statusCode(413);
    }

    @Test
    void a_chunked_body_is_counted_as_it_comes() {
        assertThat(RawHttp.send(port(), chunked(Outside.MAX_BODY)))
                .startsWith("HTTP/1.1 200")
                .contains("\"length\":" + Outside.MAX_BODY);
        assertThat(RawHttp.send(port(), chunked(Outside.MAX_BODY + 1)))
                .startsWith("HTTP/1.1 413")
                .contains("/problems/body-too-large");
    }

    private String chunked(int length) {
        return "POST /api/risk/v1/echo HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                + outside.keycloak.signed(outside.keycloak.accessToken())
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + Integer.toHexString(length) + "\r\n"
                + "x".repeat(length) + "\r\n0\r\n\r\n";
    }

    @Test
    void who_asks_first_is_told_to_go_on() {
        var answer = RawHttp.sendFrom(
                "127.0.0.9",
                port(),
                "POST /api/risk/v1/public/echo HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n"
                        + "Connection: close\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200");
    }

    @Test
    void a_service_that_is_down_is_said_to_be_down() {
        outside.process.stop();
        stopped = true;
        given().get("/api/process/v1/public/cases")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/service-unavailable"));
        given().get("/health/suite")
                .then()
                .statusCode(503)
                .body("status", equalTo("DOWN"))
                .body("services.process", equalTo("DOWN"))
                .body("services.risk", equalTo("UP"));
        await().untilAsserted(() -> given().get("/openapi")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/description-incomplete"))
                .body("detail", containsString("process")));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void a_service_that_does_not_answer_in_time() {
        var asked = Instant.now();
        asHandler().get("/api/risk/v1/slow").then().statusCode(504).body("type", equalTo("/problems/service-too-slow"));
        assertThat(Duration.between(asked, Instant.now())).isBetween(Duration.ofMillis(900), Duration.ofSeconds(3));
    }

    @Test
    void an_import_that_does_not_end_in_time_is_told_so_too() {
        asHandler()
                .post("/api/risk/v1/imports/slow")
                .then()
                .statusCode(504)
                .body("type", equalTo("/problems/service-too-slow"));
    }

    @Test
    void a_body_that_does_not_come_in_time() {
        var answer = RawHttp.send(
                port(),
                "POST /api/risk/v1/echo HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                        + outside.keycloak.signed(outside.keycloak.accessToken())
                        + "\r\nContent-Length: 100\r\n\r\nonly this");
        assertThat(answer).startsWith("HTTP/1.1 408").contains("/problems/request-too-slow");
    }

    @Test
    void half_an_answer_is_never_taken_for_a_whole_one() {
        var answer = RawHttp.send(port(), "GET /api/risk/v1/public/broken-off HTTP/1.1\r\nHost: a\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotEndWith("0\r\n\r\n");
    }
}

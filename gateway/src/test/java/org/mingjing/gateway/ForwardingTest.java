package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForwardingTest extends GatewayTest {
    private static final String OPEN = "/api/risk/v1/public/echo";

    @Test
    void each_path_reaches_the_service_that_owns_it_unchanged() {
        for (var service : new String[] {"risk", "process", "accountability"}) {
            var uri = "/api/" + service + "/v1/public/things/EB-L-03?after=a%2Fb&limit=5";
            given().urlEncodingEnabled(false)
                    .get(uri)
                    .then()
                    .statusCode(200)
                    .body("service", equalTo(service))
                    .body("uri", equalTo(uri));
        }
    }

    @Test
    void chinese_in_a_path_arrives_as_it_was_sent() {
        given().urlEncodingEnabled(false)
                .get("/api/risk/v1/public/%E6%98%8E%E9%95%9C")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/risk/v1/public/%E6%98%8E%E9%95%9C"));
    }

    @Test
    void what_a_client_says_about_itself_is_replaced() {
        given().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-HTTP-Method-Override", "DELETE")
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("127.0.0.1:" + port()))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", equalTo("for=127.0.0.1;proto=http;host=\"127.0.0.1:" + port() + "\""))
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-http-method-override", nullValue());
    }

    @Test
    void what_connection_names_stays_behind_but_never_the_token() {
        asHandler()
                .header("Connection", "Authorization, X-Secret, close")
                .header("X-Secret", "1")
                .header("TE", "trailers")
                .header("Keep-Alive", "timeout=5")
                .get("/api/risk/v1/echo")
                .then()
                .statusCode(200)
                .body("headers.authorization", startsWith("Bearer "))
                .body("headers.x-secret", nullValue())
                .body("headers.te", nullValue())
                .body("headers.keep-alive", nullValue());
    }

    @Test
    void connection_cannot_take_the_length_of_a_body_away() {
        asHandler()
                .header("Connection", "Content-Length, close")
                .body("12345")
                .post("/api/risk/v1/echo")
                .then()
                .statusCode(200)
                .body("length", equalTo(5));
    }

    @Test
    void an_unknown_authorization_scheme_does_not_reach_the_service() {
        given().header("Authorization", "Basic YTpi")
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue());
    }

    @Test
    void the_trace_of_the_caller_goes_on() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("headers.traceparent", startsWith("00-0af7651916cd43dd8448eb211c80319c-"))
                .body("headers.traceparent", not("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void who_writes_without_signing_in_is_not_named_to_the_service() {
        given().body("{}")
                .post("/api/accountability/v1/public/echo")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", nullValue())
                .body("headers.forwarded", startsWith("for=unknown;"));
    }

    @Test
    void an_answer_keeps_its_own_cache_rule_and_gets_the_safety_headers() {
        asHandler()
                .get("/api/risk/v1/kept")
                .then()
                .statusCode(200)
                .header("Cache-Control", "max-age=60")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    @Test
    void a_failure_of_the_service_passes_as_the_service_told_it() {
        asHandler()
                .get("/api/risk/v1/failing")
                .then()
                .statusCode(500)
                .body("type", equalTo("/problems/of-the-service"))
                .header("Server", nullValue())
                .header("Keep-Alive", nullValue());
    }

    @Test
    void answers_without_a_body_stay_without_one() {
        for (var path : new String[] {"nothing", "unchanged"}) {
            var answer = RawHttp.send(
                    port(), "GET /api/risk/v1/public/" + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(answer)
                    .endsWith("\r\n\r\n")
                    .doesNotEndWith("\r\n0\r\n\r\n")
                    .doesNotContainIgnoringCase("transfer-encoding");
        }
        given().head(OPEN).then().statusCode(200);
    }

    /** Java's own client makes the offer with every request. */
    @Test
    void an_offer_of_http_2_is_ignored() throws Exception {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + OPEN))
                .build();
        var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(new JsonObject(answer.body()).getJsonObject("headers").fieldNames())
                .doesNotContain("upgrade", "http2-settings", "connection");
    }

    @Test
    void unknown_addresses_are_not_found() {
        for (var path : new String[] {"/api/nobody/v1/x", "/api/", "/api", "/api/risk", "/log", "/log/", "/nothing"}) {
            given().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        }
    }

    @Test
    void the_public_log_is_read_at_the_service_that_keeps_it_without_signing_in() {
        for (var uri :
                new String[] {"/log/checkpoint", "/log/tile/0/x001/234.p/17", "/log/tile/entries/x001/234.p/17"}) {
            given().header("If-None-Match", "\"tag\"")
                    .get(uri)
                    .then()
                    .statusCode(200)
                    .body("service", equalTo("process"))
                    .body("uri", equalTo(uri))
                    .body("headers.if-none-match", equalTo("\"tag\""));
        }
        given().get("/log/kept")
                .then()
                .header("Cache-Control", "max-age=60")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
    }

    /** Or what is the same for all could be kept for nobody. */
    @Test
    void who_reads_the_public_log_is_not_told_to_the_service() {
        asHandler().get("/log/checkpoint").then().statusCode(200).body("headers.authorization", nullValue());
        assertThat(asHandler().get("/log/checkpoint").header("Cache-Control")).isNull();
    }

    @Test
    void anonymous_writes_are_counted_per_client() {
        var request = "POST /api/accountability/v1/public/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n"
                + "Connection: close\r\n\r\n";
        for (var i = 0; i < Outside.PUBLIC_WRITES; i++) {
            assertThat(RawHttp.sendFrom("127.0.0.7", port(), request)).startsWith("HTTP/1.1 200");
        }
        assertThat(RawHttp.sendFrom("127.0.0.7", port(), request))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: ")
                .contains("RateLimit: \"public-writes\";r=0;t=")
                .contains("RateLimit-Policy: \"public-writes\";q=3;w=60")
                .contains("/problems/too-many-requests");
        assertThat(RawHttp.sendFrom("127.0.0.8", port(), request)).startsWith("HTTP/1.1 200");
    }
}

package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever writes where nobody need sign in is nobody: those who work here report too, with a session in their browser. */
@QuarkusTest
class AnonymousWriteTest extends GatewayTest {
    private static final String OPEN = "/api/accountability/v1/public/echo";
    /** Each test has its own allowance. */
    private static final AtomicInteger CLIENTS = new AtomicInteger(20);

    @RegisterExtension
    final AccessRecords records = new AccessRecords();

    private final String client = "127.0.0." + CLIENTS.incrementAndGet();

    enum Sender {
        NOBODY,
        A_PERSON,
        A_PERSON_WHOSE_SESSION_ENDED,
        A_SYSTEM
    }

    @ParameterizedTest
    @EnumSource
    void is_not_named_to_the_service(Sender sender) {
        var headers = received(send(sender));
        assertThat(headers.fieldNames())
                .contains("x-kept", "x-forwarded-proto")
                .doesNotContain(
                        "authorization",
                        "cookie",
                        "x-forwarded-for",
                        "x-real-ip",
                        "traceparent",
                        "tracestate",
                        "baggage");
        assertThat(headers.getString("forwarded")).startsWith("for=unknown;").doesNotContain("127.0.0.");
    }

    @ParameterizedTest
    @EnumSource
    void is_not_named_in_the_record(Sender sender) {
        send(sender);
        assertThat(records.only("/api/accountability"))
                .containsOnlyKeys("method", "route", "status", "ms")
                .containsEntry("status", "200");
    }

    @ParameterizedTest
    @EnumSource
    void may_write_no_more_than_others(Sender sender) {
        for (var i = 0; i < Outside.PUBLIC_WRITES; i++) {
            assertThat(send(sender)).startsWith("HTTP/1.1 200");
        }
        assertThat(send(sender)).startsWith("HTTP/1.1 429").contains("/problems/too-many-requests");
    }

    @Test
    void is_refused_with_a_bad_token_all_the_same() {
        var before = outside.accountability.requests.get();
        given().auth()
                .oauth2("a.b.c")
                .body("{}")
                .post(OPEN)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/sign-in-required"));
        assertThat(outside.accountability.requests).hasValue(before);
    }

    @Test
    void is_nobody_only_where_it_is_open_and_writes() {
        asHandler().get(OPEN).then().statusCode(200);
        assertThat(records.only("/api/accountability")).containsEntry("subject", "subject-of-handler");
        asHandler().body("{}").post("/api/risk/v1/echo").then().statusCode(200);
        assertThat(records.only("/api/risk")).containsEntry("subject", "subject-of-handler");
    }

    private String send(Sender sender) {
        return RawHttp.sendFrom(
                client,
                port(),
                "POST " + OPEN + " HTTP/1.1\r\nHost: a\r\n" + credentials(sender)
                        + "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\n"
                        + "tracestate: a=b\r\nbaggage: who=me\r\nX-Forwarded-For: 6.6.6.6\r\nX-Kept: yes\r\n"
                        + "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
    }

    private String credentials(Sender sender) {
        return switch (sender) {
            case NOBODY -> "";
            case A_PERSON -> "Origin: http://a\r\nCookie: " + session() + "\r\n";
            case A_PERSON_WHOSE_SESSION_ENDED -> "Origin: http://a\r\nCookie: q_session=ended\r\n";
            case A_SYSTEM ->
                "Authorization: Bearer " + outside.keycloak.signed(outside.keycloak.accessToken()) + "\r\n";
        };
    }

    private static String session() {
        var browser = new Browser(port());
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
        var session = browser.cookies().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(joining("; "));
        given().header("Cookie", session).get("/me").then().body("signedIn", equalTo(true));
        return session;
    }

    private static JsonObject received(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 200");
        return new JsonObject(answer.substring(answer.indexOf("\r\n\r\n"))).getJsonObject("headers");
    }
}

package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever reads without signing in leaves room for others. */
@QuarkusTest
class PublicReadTest extends GatewayTest {
    private static final String PAGE = "/api/risk/v1/public/powers";
    private static final String LOG = "GET /log/checkpoint HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    /** Each test has its own allowance. */
    private static final AtomicInteger CLIENTS = new AtomicInteger(120);

    private final String client = "127.0.0." + CLIENTS.incrementAndGet();
    private final List<Socket> sockets = new ArrayList<>();

    @Test
    void is_counted_per_client_whether_or_not_it_has_the_answer_already() {
        assertThat(useUp())
                .contains("Retry-After: ")
                .contains("RateLimit: \"public-reads\";r=0;t=")
                .contains("RateLimit-Policy: \"public-reads\";q=" + Outside.PUBLIC_READS + ";w=60")
                .contains("/problems/too-many-reads")
                .contains("未登录的查阅次数已达上限");
        assertThat(RawHttp.sendFrom("127.0.0.119", port(), page("close"))).startsWith("HTTP/1.1 200");
    }

    @Test
    void is_counted_apart_for_the_log_and_not_for_who_signed_in() {
        useUp();
        assertThat(RawHttp.sendFrom(client, port(), LOG)).startsWith("HTTP/1.1 200");
        assertThat(RawHttp.sendFrom(
                        client,
                        port(),
                        "GET " + PAGE + " HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                + outside.keycloak.signed(outside.keycloak.accessToken())
                                + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void says_nothing_of_one_client_to_the_caches_of_all() {
        given().get(PAGE).then().statusCode(200).header("RateLimit", nullValue());
    }

    @Test
    void waits_for_so_many_answers_at_one_time() throws IOException {
        readSlowly("risk", outside.risk, client, Outside.AT_ONCE);
        assertThat(RawHttp.sendFrom(client, port(), page("close")))
                .startsWith("HTTP/1.1 429")
                .contains("Retry-After: 1")
                .contains("/problems/too-many-reads");
        assertThat(RawHttp.sendFrom("127.0.0.119", port(), page("close"))).startsWith("HTTP/1.1 200");
        close();
        await().untilAsserted(() ->
                assertThat(RawHttp.sendFrom(client, port(), page("close"))).startsWith("HTTP/1.1 200"));
    }

    @Test
    void waits_for_no_connection_when_many_clients_are_being_answered() throws IOException {
        readSlowly("process", outside.process, client, Outside.AT_ONCE);
        readSlowly("process", outside.process, "127.0.0.118", Outside.PER_SERVICE - Outside.AT_ONCE);
        assertThat(RawHttp.sendFrom("127.0.0.119", port(), LOG))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: ")
                .contains("/problems/service-busy")
                .contains("服务 process 同时答复的未登录查阅已达上限");
        assertThat(RawHttp.sendFrom("127.0.0.119", port(), page("close"))).startsWith("HTTP/1.1 200");
        asHandler().get("/api/process/v1/public/echo").then().statusCode(200);
        close();
        await().untilAsserted(() ->
                assertThat(RawHttp.sendFrom("127.0.0.119", port(), LOG)).startsWith("HTTP/1.1 200"));
    }

    private void readSlowly(String name, StandInService service, String from, int answers) throws IOException {
        var slow = "GET /api/" + name + "/v1/public/imports/slow HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        var before = service.requests.get();
        for (var i = 0; i < answers; i++) {
            var socket = new Socket(InetAddress.getByName("127.0.0.1"), port(), InetAddress.getByName(from), 0);
            sockets.add(socket);
            socket.getOutputStream().write(slow.getBytes(StandardCharsets.US_ASCII));
        }
        await().until(() -> service.requests.get() >= before + answers);
    }

    @AfterEach
    void close() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
    }

    /** Until it is refused; while it asks, some of its allowance comes back. */
    private String useUp() {
        var answers = pages();
        while (!answers.contains("HTTP/1.1 429")) {
            answers = pages();
        }
        return answers;
    }

    /** One after the other on one connection. */
    private String pages() {
        return RawHttp.sendFrom(client, port(), page("keep-alive").repeat(49) + page("close"));
    }

    private static String page(String connection) {
        return "GET " + PAGE + " HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"tag\"\r\nConnection: " + connection
                + "\r\n\r\n";
    }
}

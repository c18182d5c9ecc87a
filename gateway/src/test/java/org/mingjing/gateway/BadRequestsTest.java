package org.mingjing.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no decent client sends. None of it may reach a service. */
@QuarkusTest
class BadRequestsTest extends GatewayTest {
    private static final String OPEN = "/api/risk/v1/public/";

    @ParameterizedTest
    @ValueSource(
            strings = {
                OPEN + "../units",
                OPEN + "..",
                OPEN + "./x",
                OPEN + "%2e%2e/units",
                OPEN + ".%2E/units",
                OPEN + "/units",
                "//api/risk/v1/public/x",
                OPEN + "..;/units",
                OPEN + "x;jsessionid=1",
                OPEN + "x%3bv=1",
                OPEN + "..%2funits",
                OPEN + "..%5cunits",
                OPEN + "..\\units",
                OPEN + "%252e%252e/units",
                OPEN + "%00",
                OPEN + "%0d%0aX:%20y",
                OPEN + "%c0%ae%c0%ae/units",
                OPEN + "%c0%af",
                OPEN + "%ff",
                OPEN + "%zz",
                OPEN + "%4",
                OPEN + "x#y",
                "http://evil.example" + OPEN + "x",
                "api/risk/v1/public/x",
                "*"
            })
    void path_tricks(String path) {
        refused("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "OPTIONS", "PROPFIND", "QWERTY", "get"})
    void methods_we_do_not_know(String method) {
        refused(method + " " + OPEN + "x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "WebSocket", "h2c, websocket"})
    void web_sockets(String protocol) {
        refused(
                "GET " + OPEN + "x HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nConnection: close\r\nUpgrade: "
                        + protocol
                        + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
                400);
    }

    /** Two readings of where the body ends would let a second request hide in the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 6",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5, 6",
                "Content-Length: +5",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding:\u000bchunked",
                " Transfer-Encoding: chunked",
                "X: y\nTransfer-Encoding : chunked",
                "Content-Length: 5\r\nTransfer-Encoding:\r\n chunked"
            })
    void ambiguous_bodies(String framing) {
        refused(
                "POST " + OPEN + "x HTTP/1.1\r\nHost: a\r\n" + framing + "\r\nConnection: close\r\n\r\n0\r\n\r\nGET "
                        + OPEN + "smuggled HTTP/1.1\r\nHost: a\r\n\r\n",
                400);
    }

    /** It is found when the request is already on its way, so all that can be done is to break everything off. */
    @Test
    void a_bare_line_feed_in_a_chunk_extension_breaks_the_request_off() {
        var answer = RawHttp.sendFrom(
                "127.0.0.10",
                port(),
                "POST " + OPEN + "x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1;\nX\r\na\r\n0\r\n\r\n");
        assertThat(answer).doesNotContain(" 200 ");
    }

    @Test
    void a_line_that_is_too_long() {
        refused("GET " + OPEN + "x".repeat(65_536) + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    }

    @Test
    void headers_that_are_too_many() {
        refused(
                "GET " + OPEN + "x HTTP/1.1\r\nHost: a\r\n" + "X-Many: 0123456789012345678901234\r\n".repeat(1_000)
                        + "\r\n",
                431);
    }

    /** The first is under way in a service while the others are read. From 128 on the server hangs up. */
    @Test
    void a_hundred_sent_ahead_of_their_answers_are_refused_one_by_one() {
        var nowhere = "GET /api/nowhere HTTP/1.1\r\nHost: a\r\n";
        var answers = RawHttp.sendFrom(
                "127.0.0.11",
                port(),
                "GET " + OPEN + "x HTTP/1.1\r\nHost: a\r\n\r\n" + (nowhere + "\r\n").repeat(119) + nowhere
                        + "Connection: close\r\n\r\n");
        assertThat(answers.split("HTTP/1.1 404 Not Found\r\n", -1)).hasSize(121);
    }

    private void refused(String request, Integer... statuses) {
        var before = outside.risk.requests.get();
        var answer = RawHttp.send(port(), request);
        assertThat(RawHttp.status(answer)).as(answer).isIn((Object[]) statuses);
        assertThat(answer).doesNotContain("evil.example", "java.");
        assertThat(outside.risk.requests).hasValue(before);
    }
}

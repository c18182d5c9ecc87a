package org.mingjing.process.log.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.log.evidence.Promise;
import org.mingjing.log.note.Note;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

@QuarkusTest
class LogEntryResourceTest {
    private static final String ENTRIES = "/api/process/v1/log/entries";
    private static final String LINES = "application/x-ndjson";

    @Inject
    LedLog log;

    @Inject
    LogKey key;

    @Inject
    Intake intake;

    @BeforeEach
    void nothingWaits() throws SQLException {
        log.publish();
    }

    @Test
    void an_entry_is_promised_then_placed_then_proven() throws SQLException {
        var entry = "{\"of\":\"" + name() + "\"}";
        var taken = post(name(), entry);
        taken.then()
                .statusCode(202)
                .body("leafHash", equalTo(leaf(entry)))
                .body("repeated", equalTo(false))
                .body("index", nullValue());
        var promise = Note.parse(taken.path("promise").toString().getBytes(UTF_8));
        assertThat(promise.check(List.of(key.verifier())).isTrusted()).isTrue();
        assertThat(promise.text())
                .startsWith("mingjing.org/promise/v2\n" + key.origin() + "\n")
                .contains("\n" + leaf(entry) + "\n");
        var own = address(taken);
        client().get(own).then().statusCode(200).body("index", nullValue()).body("published", equalTo(false));

        log.sequence();
        var placed = client().get(own).then().body("published", equalTo(false)).extract();
        log.publish();
        client().get(own)
                .then()
                .body("published", equalTo(true))
                .body("index", equalTo(placed.<Integer>path("index")))
                .body("leafHash", equalTo(leaf(entry)));
        var proof = TlogProof.parse(get("/log/proof/" + placed.path("index")));
        assertThat(proof.verify(entry.getBytes(UTF_8), TlogPolicy.parse(get("/log/key")))
                        .isValid())
                .isTrue();
    }

    @Test
    void the_same_key_gives_the_same_receipt_and_takes_no_other_entry() {
        var name = name();
        var first = post(name, "said once");
        post("\"" + name + "\"", "said once")
                .then()
                .statusCode(202)
                .body("repeated", equalTo(true))
                .body("inboxId", equalTo(first.<Integer>path("inboxId")))
                .body("promise", equalTo(first.path("promise")));
        post(name, "said otherwise").then().statusCode(409).body("type", equalTo("/problems/log-entry-differs"));
        // Another client's keys are its own.
        body(As.role("integration").official("ANOTHER").request(), "said otherwise")
                .header("Idempotency-Key", name)
                .post(ENTRIES)
                .then()
                .statusCode(202)
                .body("repeated", equalTo(false));
    }

    @Test
    void who_waits_for_the_place_is_told_it_or_that_there_is_none_yet() throws Exception {
        var name = name();
        var early = body(client(), "waits").header("Idempotency-Key", name).post(ENTRIES + "?await=SEQUENCED");
        early.then().statusCode(202).body("index", nullValue());

        var late = CompletableFuture.supplyAsync(
                () -> body(client(), "waits").header("Idempotency-Key", name).post(ENTRIES + "?await=SEQUENCED"));
        log.sequence();
        int index = late.get().then().statusCode(200).extract().path("index");
        lines(line(name, "waits"), "?await=SEQUENCED")
                .then()
                .statusCode(200)
                .body(containsString("\"index\":" + index));
        post(name(), "x", "?await=PUBLISHED").then().statusCode(400).body("type", equalTo("/problems/malformed"));
    }

    @Test
    void what_cannot_be_an_entry_is_refused() {
        post(name(), new byte[65_535]).then().statusCode(202);
        post(name(), new byte[65_536]).then().statusCode(413).body("type", endsWith("log-entry-too-long"));
        post(name(), new byte[0]).then().statusCode(400).body("type", endsWith("log-entry-empty"));
        post("k".repeat(201), "x").then().statusCode(400).body("type", endsWith("log-key-invalid"));
        body(client(), "x").post(ENTRIES).then().statusCode(400).body("type", endsWith("log-key-invalid"));
        body(client(), "x")
                .contentType("text/plain")
                .post(ENTRIES)
                .then()
                .statusCode(415)
                .body("type", endsWith("unsupported-media-type"));
    }

    @Test
    void what_would_be_read_as_an_act_of_the_bureau_is_refused_and_its_key_stays_free() {
        var name = name();
        var erasure = "{\"erased\":[{\"index\":7,\"paths\":[\"/actor\"]}],\"form\":1,\"kind\":\"log.erasure\"}";
        post(name, erasure).then().statusCode(422).body("type", endsWith("log-entry-reserved"));
        lines(line(name(), "good") + line(name, erasure), "")
                .then()
                .statusCode(400)
                .body("type", endsWith("log-lines-refused"))
                .body("errors.field", contains("line 2"));

        post(name, "something else").then().statusCode(202).body("repeated", equalTo(false));
    }

    @Test
    void lines_are_answered_in_their_order() {
        var names = List.of(name(), name(), name());
        var answer = lines(line(names.get(0), "a") + line(names.get(1), "b") + line(names.get(2), "c"), "");

        answer.then().statusCode(202).header("Content-Type", containsString(LINES));
        assertThat(answer.asString().lines().map(line -> JsonPath.from(line).getString("leafHash")))
                .containsExactly(leaf("a"), leaf("b"), leaf("c"));
        var promises = answer.asString()
                .lines()
                .map(line -> JsonPath.from(line).getString("promise"))
                .toList();
        var promise = Note.parse(promises.get(0).getBytes(UTF_8));
        assertThat(promise.check(List.of(key.verifier())).isTrusted()).isTrue();
        assertThat(Promise.parse(promise.text()).leaves().stream().map(Hash::toString))
                .containsExactly(leaf("a"), leaf("b"), leaf("c"));
        assertThat(promises.subList(1, 3)).containsOnlyNulls();
    }

    @Test
    void of_a_request_with_a_bad_line_nothing_is_taken() throws SQLException {
        var name = name();
        lines(line(name, "good") + "bad\n", "")
                .then()
                .statusCode(400)
                .body("type", endsWith("log-lines-refused"))
                .body("errors.field", contains("line 2"));
        lines(line(name, "x").repeat(1_001), "").then().statusCode(413).body("type", endsWith("log-lines-too-many"));

        assertThat(count("select count(*) from log_inbox where producer_key = '" + name + "'"))
                .isZero();
    }

    @Test
    void a_line_whose_key_is_taken_is_named_and_the_others_are_logged() {
        var known = name();
        var other = name();
        post(known, "first").then().statusCode(202);
        lines(line(other, "second") + line(known, "not first"), "")
                .then()
                .statusCode(409)
                .body("type", endsWith("log-lines-differ"))
                .body("errors.field", contains("line 2"));

        post(other, "second").then().statusCode(202).body("repeated", equalTo(true));
    }

    @Test
    void requests_that_come_together_are_written_together_and_fail_alone() throws SQLException {
        var name = name();
        var taken = new ArrayList<CompletableFuture<List<Optional<Receipt>>>>();
        for (int at = 0; at < 100; at++) {
            // Every tenth says something else by the first one's key.
            var own = at % 10 == 0 ? name : name + at;
            taken.add(intake.take(List.of(new NewEntry("test", own, ("entry " + at).getBytes(UTF_8)))));
        }

        for (int at = 0; at < 100; at++) {
            assertThat(taken.get(at).join().get(0).isPresent())
                    .as("request %d", at)
                    .isEqualTo(at == 0 || at % 10 != 0);
        }
        var rows = " from log_inbox where producer_key like '" + name + "%'";
        assertThat(count("select count(*)" + rows)).isEqualTo(91);
        assertThat(count("select count(distinct xmin::text)" + rows)).isLessThan(20);
    }

    @Test
    void while_too_much_waits_others_are_sent_away_until_it_is_published() throws SQLException {
        log.append(2_000);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> post(name(), "too much")
                        .then()
                        .statusCode(503)
                        .header("Retry-After", "5")
                        .body("type", endsWith("log-behind")));
        log.publish();

        // What was counted a moment ago counts a moment longer.
        await().untilAsserted(() -> post(name(), "again").then().statusCode(202));
    }

    @Test
    void only_other_systems_append_and_only_they_and_auditors_ask_for_their_entries() {
        var own = address(post(name(), "mine"));
        body(As.role("handler", "auditor").request(), "x").post(ENTRIES).then().statusCode(403);
        body(As.nobody(), "x").post(ENTRIES).then().statusCode(401);
        As.role("auditor").request().get(own).then().statusCode(200);
        As.role("handler").request().get(own).then().statusCode(403);
        As.role("integration")
                .official("ANOTHER")
                .request()
                .get(own)
                .then()
                .statusCode(404)
                .body("type", endsWith("not-found"));
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }

    private static String leaf(String entry) {
        return Hash.leaf(entry.getBytes(UTF_8)).toString();
    }

    private static RequestSpecification client() {
        return As.role("integration").request();
    }

    private static RequestSpecification body(RequestSpecification request, String entry) {
        return request.contentType("application/json").body(entry.getBytes(UTF_8));
    }

    private static Response post(String name, String entry) {
        return post(name, entry, "");
    }

    private static Response post(String name, String entry, String query) {
        return body(client(), entry).header("Idempotency-Key", name).post(ENTRIES + query);
    }

    private static Response post(String name, byte[] entry) {
        return client().contentType("application/octet-stream")
                .header("Idempotency-Key", name)
                .body(entry)
                .post(ENTRIES);
    }

    private static String line(String name, String entry) {
        return "{\"key\":\"%s\",\"entry\":\"%s\"}%n"
                .formatted(name, Base64.getEncoder().encodeToString(entry.getBytes(UTF_8)));
    }

    private static Response lines(String lines, String query) {
        return client().contentType(LINES).body(lines.getBytes(UTF_8)).post(ENTRIES + query);
    }

    private static String address(Response taken) {
        return ENTRIES + "/" + taken.path("inboxId");
    }

    private static byte[] get(String path) {
        return As.nobody().get(path).asByteArray();
    }

    private static long count(String sql) throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}

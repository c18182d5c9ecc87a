package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.integrityfile.FileFixtures.FILES;
import static org.mingjing.risk.integrityfile.FileFixtures.correcting;
import static org.mingjing.risk.integrityfile.FileFixtures.fromUnit;
import static org.mingjing.risk.integrityfile.FileFixtures.own;
import static org.mingjing.risk.integrityfile.FileFixtures.put;
import static org.mingjing.risk.integrityfile.FileFixtures.with;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.IntegrityFileItemAdded;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.ForgedCursor;
import org.mingjing.testkit.TestTopics;

/** What officials and units put into integrity files stays there, in its order and as it was. */
@QuarkusTest
class IntegrityItemsTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    AdjustableClock clock;

    @Inject
    FileEntries entries;

    @Inject
    ItemRepublisher republisher;

    private String unit;
    private String someone;

    @BeforeEach
    void anOfficial() {
        unit = importedUnit();
        someone = official(unit, "OTHER");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void everybody_sees_what_they_put_in_and_nothing_of_what_others_did() {
        put(self(unit, someone), someone, own("本年收入十二万元"))
                .statusCode(201)
                .body("no", equalTo(1))
                .body("provider", equalTo("SELF"))
                .body("providedBy", equalTo(someone));
        put(leaderOf(unit), someone, fromUnit("离任审计无问题"))
                .statusCode(201)
                .body("no", equalTo(1))
                .body("provider", equalTo("UNIT"))
                .body("unitCode", equalTo(unit));
        put(supervisor(), someone, fromUnit("政务处分:警告")).statusCode(201).body("unitCode", equalTo("EB-JC"));
        put(committee(), someone, fromUnit("民主测评优秀")).statusCode(201);
        // No number tells that three were put in between.
        put(self(unit, someone), someone, own("配偶经商情况")).statusCode(201).body("no", equalTo(2));

        seen(self(unit, someone))
                .body("items.text", equalTo(List.of("本年收入十二万元", "配偶经商情况")))
                .body("items.no", equalTo(List.of(1, 2)));
        String next = self(unit, someone)
                .get(FILES + someone + "/items?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        self(unit, someone)
                .get(FILES + someone + "/items?limit=1&after=" + next)
                .then()
                .body("items.text", equalTo(List.of("配偶经商情况")));
        seen(leaderOf(unit))
                .body("items.text", equalTo(List.of("离任审计无问题")))
                .body("items[0].source", equalTo("审字〔2025〕3号"));
        refusal(self(unit, official(unit)).get(FILES + someone + "/items").then(), 403, "integrity-item-of-another");
        // Who leads another unit now no longer reads what they said for this one.
        var left = As.role("supervisor").unit("EB").official("SUPERVISOR-JC").request();
        seen(left).body("items", hasSize(0));
        refusal(put(As.role("supervisor").unit("EB-JC").request(), someone, fromUnit("x")), 403, "decider-nameless");
        auditor().get(FILES + someone + "/items").then().statusCode(403);
        chain(auditor()).body("holds", equalTo(true)).body("entries", equalTo(5));
        chain(supervisor()).statusCode(403);
    }

    @Test
    void others_are_told_that_something_was_put_in_and_the_head_of_the_chain() {
        var sha256 =
                put(self(unit, someone), someone, own("本年收入十三万元")).extract().<String>path("sha256");
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, IntegrityFileItemAdded.class))
                .contains(new IntegrityFileItemAdded(someone, 1, null, sha256)));
        assertThat(TestTopics.recordsOn(INTERNAL))
                .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains("十三万元"));
    }

    @Test
    void wrong_items_are_refused() {
        var by = self(unit, someone);
        refusal(put(by, someone, with(own("x"), "group", "AUDIT")), 422, "integrity-item-not-for-self");
        refusal(put(self(unit, someone), someone, with(own("x"), "source", "某处")), 422, "integrity-item-own-source");
        refusal(put(leaderOf(unit), someone, own("x")), 422, "integrity-item-without-source");
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        refusal(
                put(leaderOf(unit), someone, with(fromUnit("x"), "datedOn", tomorrow)),
                422,
                "integrity-item-in-future");
        refusal(put(self(unit, official(unit)), someone, own("x")), 403, "integrity-item-of-another");
        put(leaderOf(importedUnit()), someone, fromUnit("x")).statusCode(404);
        put(leaderOf(unit), "NO-ONE", fromUnit("x")).statusCode(404);
        put(auditor(), someone, fromUnit("x")).statusCode(403);
        put(leaderOf(unit), someone, with(fromUnit("x"), "group", "GOSSIP")).statusCode(400);
        put(leaderOf(unit), someone, fromUnit("长".repeat(4001))).statusCode(400);
        put(leaderOf(unit), someone, fromUnit(" ")).statusCode(400);
        chain(auditor()).body("entries", equalTo(0));
        auditor().get(FILES + "NO-ONE/chain").then().statusCode(404);
    }

    @Test
    void what_was_wrong_stays_and_is_corrected_once_by_who_said_it() {
        put(self(unit, someone), someone, own("收入十万")).statusCode(201);
        put(leaderOf(unit), someone, fromUnit("审计有问题")).statusCode(201);

        refusal(put(supervisor(), someone, correcting(fromUnit("x"), 1)), 422, "integrity-item-unknown");
        for (int none : new int[] {0, 2, 9}) {
            refusal(put(self(unit, someone), someone, correcting(own("x"), none)), 422, "integrity-item-unknown");
        }
        refusal(
                put(self(unit, someone), someone, with(own("x"), "corrects", 1)),
                422,
                "integrity-item-correction-incomplete");
        put(self(unit, someone), someone, correcting(own("收入十二万"), 1))
                .statusCode(201)
                .body("corrects", equalTo(1))
                .body("reason", equalTo("数字有误"));
        refusal(put(self(unit, someone), someone, correcting(own("x"), 1)), 409, "integrity-item-corrected");
        put(self(unit, someone), someone, correcting(own("收入十三万"), 2))
                .statusCode(201)
                .body("corrects", equalTo(2));
        put(leaderOf(unit), someone, correcting(fromUnit("审计无问题"), 1)).statusCode(201);

        seen(self(unit, someone)).body("items.text", equalTo(List.of("收入十万", "收入十二万", "收入十三万")));
        chain(auditor()).body("holds", equalTo(true)).body("entries", equalTo(5));
    }

    @Test
    void items_put_in_at_the_same_time_make_one_chain() {
        var numbers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> put(leaderOf(unit), someone, fromUnit("第" + i))
                        .extract()
                        .<Integer>path("no")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(numbers).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
        chain(auditor()).body("holds", equalTo(true)).body("entries", equalTo(8));
    }

    @Test
    void a_repeated_request_is_one_item() {
        var key = fresh("KEY");
        for (int i = 0; i < 2; i++) {
            put(leaderOf(unit).header("Idempotency-Key", '"' + key + '"'), someone, fromUnit("审计"))
                    .statusCode(201)
                    .body("no", equalTo(1));
        }
        chain(auditor()).body("entries", equalTo(1));
    }

    @Test
    void a_changed_row_is_found_by_the_check() throws SQLException {
        for (int i = 0; i < 3; i++) {
            put(leaderOf(unit), someone, fromUnit("审计" + i)).statusCode(201);
        }
        asOwner("update integrity_file_entry set dated_on = '2020-01-01' where no = 2 and official_code = ?");

        chain(auditor())
                .body("holds", equalTo(false))
                .body("firstBroken", equalTo(2))
                .body("fault", equalTo("ALTERED"))
                .body("entries", equalTo(1));
        asOwner("delete from integrity_file_entry where no = 2 and official_code = ?");
        chain(auditor()).body("firstBroken", equalTo(2)).body("fault", equalTo("MISSING"));
    }

    @Test
    void no_word_of_an_item_is_in_the_database() throws SQLException {
        var key = fresh("KEY");
        put(leaderOf(unit).header("Idempotency-Key", '"' + key + '"'), someone, fromUnit("审计发现某某私设账户"))
                .statusCode(201);
        put(leaderOf(unit), someone, correcting(fromUnit("审计未发现问题"), 1)).statusCode(201);

        try (var connection = Db.asOwner();
                var statement = connection.createStatement()) {
            for (var table : List.of("integrity_file_entry", "idempotency_key", "audit_entry", "outbox")) {
                var rows = statement.executeQuery("select string_agg(to_jsonb(t)::text, ' ') from " + table + " t");
                rows.next();
                assertThat(String.valueOf(rows.getString(1))).doesNotContain("私设", "未发现", "数字有误");
            }
            var sealed = statement.executeQuery("select string_agg(to_jsonb(t)::text, ' ') from integrity_file_entry t"
                    + " where official_code = '" + someone + "'");
            sealed.next();
            assertThat(sealed.getString(1)).contains("\"sealed\": \"1.").doesNotContain("审字");
        }
    }

    @Test
    void a_cursor_that_no_entry_can_be_is_refused() {
        var by = self(unit, someone);
        refusal(
                by.queryParam("after", ForgedCursor.of("integrity-items " + someone + " by " + someone, "3000000000"))
                        .get(FILES + someone + "/items")
                        .then(),
                400,
                "cursor-invalid");
    }

    @Test
    void what_was_put_in_is_told_again_to_who_missed_it() {
        put(self(unit, someone), someone, own("本年收入")).statusCode(201);
        var second = put(leaderOf(unit), someone, fromUnit("审计")).extract().<String>path("sha256");

        republished("integrity-file-items");

        var told = new IntegrityFileItemAdded(someone, 2, null, second);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, IntegrityFileItemAdded.class))
                .containsSubsequence(told, told));
        assertThat(toldBehindEntry(1)).startsWith(told);
        for (var aggregate : List.of("integrity-file-approvals", "integrity-file-readings", "integrity-file-ties")) {
            republished(aggregate);
        }
    }

    private List<DomainEvent> toldBehindEntry(int no) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var end = entries.byNo(someone, no).orElseThrow().id().toString();
            return republisher.portion(end).events().toList();
        });
    }

    private static void republished(String aggregate) {
        As.role("system-admin")
                .unit("EB")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body(Map.of("aggregate", aggregate))
                .post("/api/risk/v1/operations/republications")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse seen(RequestSpecification as) {
        return as.get(FILES + someone + "/items").then().statusCode(200);
    }

    private ValidatableResponse chain(RequestSpecification as) {
        return as.get(FILES + someone + "/chain").then();
    }

    private static void refusal(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("/problems/" + problem));
    }

    /** What only somebody with the owner's password could do. */
    private void asOwner(String statement) throws SQLException {
        try (var owner = Db.asOwner();
                var change = owner.prepareStatement(statement);
                var trigger = owner.createStatement()) {
            owner.setAutoCommit(false);
            trigger.execute("alter table integrity_file_entry disable trigger integrity_file_entry_append_only");
            change.setString(1, someone);
            assertThat(change.executeUpdate()).isEqualTo(1);
            trigger.execute("alter table integrity_file_entry enable trigger integrity_file_entry_append_only");
            owner.commit();
        }
    }
}

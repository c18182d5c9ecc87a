package org.mingjing.process.logged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.LEGAL_BASIS;
import static org.mingjing.process.ProcessFixtures.LICENCE;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.conclusion;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.vote;
import static org.mingjing.process.logged.ChainOfCase.JSON;
import static org.mingjing.process.logged.ChainOfCase.entriesOf;
import static org.mingjing.process.logged.ChainOfCase.isAChain;
import static org.mingjing.process.logged.ChainOfCase.isWholeAndSealed;
import static org.mingjing.process.logged.ChainOfCase.kinds;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.InclusionProof;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.process.log.LedLog;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

/** What the log says of a case, read as everybody reads it: bytes and hashes. */
@QuarkusTest
class LoggedCaseTest {
    @Inject
    Register register;

    @Inject
    Openings openings;

    @Inject
    LedLog log;

    @Test
    void the_whole_life_of_a_case_is_a_chain_that_its_end_seals_and_no_entry_names_anybody() throws Exception {
        var file = licenceToItsEnd();
        var bodies = entriesOf(file);

        assertThat(kinds(bodies))
                .containsExactly(
                        "case.opened",
                        "case.step.completed",
                        "case.step.completed",
                        "case.step.completed",
                        "case.step.completed",
                        "case.view.given",
                        "case.view.given",
                        "case.step.completed",
                        "case.step.completed",
                        "case.step.completed",
                        "case.step.completed",
                        "case.closed");
        isWholeAndSealed(bodies);
        for (var body : bodies) {
            var text = new String(body, StandardCharsets.UTF_8);
            assertThat(text)
                    .doesNotContain(file.number(), "某申请人", "依法办理", "本人意见", "会议", "GRANT", "AGREE")
                    .doesNotContain("HANDLER-", "EXAMINER-", "MEMBER-", "LEADER-", "JOINT-");
            assertThat(JSON.readTree(body).path("about").path("power").asText())
                    .isEqualTo(file.office().power());
            assertThat(JSON.readTree(body).path("basis").asText()).isEqualTo(LEGAL_BASIS);
            assertThat(CanonicalJson.of(JSON.readValue(body, Map.class))).isEqualTo(body);
        }
    }

    @Test
    void equal_values_give_unrelated_commitments_and_each_opens_to_what_was_said() throws Exception {
        var file = open(officeWith("III", PLAIN));
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
        var bodies = entriesOf(file);
        var opened = JSON.readTree(bodies.get(0));
        var accepted = JSON.readTree(bodies.get(1));

        assertThat(opened.at("/fields/~1actor")).isNotEqualTo(accepted.at("/fields/~1actor"));
        var leaves = bodies.stream().map(Hash::leaf).toList();
        var found = QuarkusTransaction.requiringNew().call(() -> openings.of(leaves));
        for (int at = 0; at < 2; at++) {
            var of = found.get(leaves.get(at));
            assertThat(of).extracting(Commitment::value).contains(file.office().official("handler", "1"));
            for (var opening : of) {
                assertThat(JSON.readTree(bodies.get(at))
                                .path("fields")
                                .path(opening.path())
                                .asText())
                        .isEqualTo(opening.hash().toString());
            }
        }
    }

    @Test
    void a_correction_names_what_it_corrects_and_after_the_end_seals_anew() throws Exception {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        complete(file, 1, office.as("handler"), Map.of("outcome", "REJECTED", "opinion", "不属于职权范围"))
                .then()
                .statusCode(200);
        List<String> ids = office.as("handler").get(file.path() + "/register").path("id");
        office.as("handler")
                .contentType("application/json")
                .body(Map.of("text", "补充说明", "reason", "笔误"))
                .post(file.path() + "/register/" + ids.get(1) + "/corrections")
                .then()
                .statusCode(201);

        var bodies = entriesOf(file);
        assertThat(kinds(bodies))
                .containsExactly("case.opened", "case.step.completed", "case.closed", "case.entry.corrected");
        isWholeAndSealed(bodies);
        assertThat(JSON.readTree(bodies.get(2)).path("case").path("count").asInt())
                .isEqualTo(3);
        assertThat(JSON.readTree(bodies.get(3)).path("corrects").asText())
                .isEqualTo(Hash.leaf(bodies.get(1)).toString());
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() throws Exception {
        var file = open(officeWith("III", PLAIN));
        var failing = QuarkusTransaction.requiringNew();
        try {
            failing.run(() -> {
                say(file, "never");
                throw new IllegalStateException("the act failed");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the act failed");
        }
        assertThat(entriesOf(file)).hasSize(1);
    }

    @Test
    void many_at_once_in_one_case_get_ordinals_without_a_gap() throws Exception {
        var file = open(officeWith("III", PLAIN));
        var threads = Executors.newFixedThreadPool(4);
        try {
            var acts = new ArrayList<Callable<Void>>();
            for (int act = 0; act < 12; act++) {
                acts.add(() -> {
                    QuarkusTransaction.requiringNew().run(() -> say(file, "at once"));
                    return null;
                });
            }
            for (var done : threads.invokeAll(acts)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
        var bodies = entriesOf(file);
        assertThat(bodies).hasSize(13);
        isAChain(bodies);
    }

    @Test
    void whoever_was_told_the_pseudonym_can_prove_that_these_are_all_entries() throws Exception {
        var office = officeWith("III", PLAIN);
        var file = open(office);
        var name = nameToldTo(file);
        complete(file, 1, office.as("handler"), Map.of("outcome", "REJECTED", "opinion", "不属于职权范围"))
                .then()
                .statusCode(200);
        log.publish();

        var proof = JSON.readTree(given().get("/log/cases/" + name).asByteArray());
        assertThat(proof.path("case").asText()).isEqualTo(name);
        assertThat(proof.path("closed").asBoolean()).isTrue();
        assertThat(proof.path("count").asInt()).isEqualTo(3);
        var bodies = new ArrayList<byte[]>();
        for (var entry : proof.path("entries")) {
            var body = Base64.getDecoder().decode(entry.path("entry").asText());
            var proven = TlogProof.parse(entry.path("proof").asText().getBytes(StandardCharsets.UTF_8));
            var head = proven.checkpoint().checkpoint();
            assertThat(proven.index()).isEqualTo(entry.path("index").asLong());
            assertThat(new InclusionProof(proven.index(), head.size(), proven.path())
                            .proves(Hash.leaf(body), head.root()))
                    .isTrue();
            bodies.add(body);
        }
        assertThat(bodies).hasSize(3);
        isWholeAndSealed(bodies);
        given().get("/log/cases/" + "a".repeat(26)).then().statusCode(404);
    }

    @Test
    void staff_of_the_case_open_what_was_committed_to_and_that_is_on_record() throws Exception {
        var file = open(officeWith("III", PLAIN));
        var before = count("audit_entry where action = 'case.log.read' and subject", file.path() + "/log");
        var read = JSON.readTree(
                file.office().as("handler").get(file.path() + "/log").asByteArray());

        assertThat(read.path("case").asText()).isEqualTo(nameToldTo(file));
        assertThat(read.at("/entries/0/openings/0/path").asText()).isEqualTo("/actor");
        assertThat(read.at("/entries/0/openings/0/value").asText())
                .isEqualTo(file.office().official("handler", "1"));
        assertThat(count("audit_entry where action = 'case.log.read' and subject", file.path() + "/log"))
                .isEqualTo(before + 1);
        As.role("handler")
                .unit("ELSEWHERE")
                .official("H")
                .request()
                .get(file.path() + "/log")
                .then()
                .statusCode(404);
        As.nobody().get(file.path() + "/log").then().statusCode(401);
    }

    @Test
    void what_is_erased_is_gone_for_good_and_the_log_says_by_which_entry() throws Exception {
        var file = open(officeWith("III", PLAIN));
        var subject = "case:" + nameToldTo(file);
        assertThat(count("disclosure.opening where subject", subject)).isOne();
        erase(file, "handler").then().statusCode(403);
        String id = erase(file, "security-admin")
                .then()
                .statusCode(201)
                .body("entries", equalTo(1))
                .extract()
                .path("erasure");
        log.publish();

        assertThat(count("disclosure.opening where subject", subject)).isZero();
        assertThat(count("disclosure.subject_key where subject", subject)).isZero();
        var read = JSON.readTree(
                file.office().as("handler").get(file.path() + "/log").asByteArray());
        assertThat(read.at("/entries/0/openings")).hasSize(1);
        assertThat(read.at("/entries/0/erased/0/path").asText()).isEqualTo("/content");
        var erasure = JSON.readTree(bodyAt(read.at("/entries/0/erased/0/index").asLong()));
        assertThat(erasure.path("kind").asText()).isEqualTo("log.erasure");
        assertThat(erasure.at("/erased/0/leaf")).isEqualTo(read.at("/entries/0/leaf"));
        assertThat(erasure.at("/erased/0/paths/0").asText()).isEqualTo("/content");
        erase(file, "security-admin").then().statusCode(404);

        eraseReason(id, "KEEPER-JC").then().statusCode(403).body("type", equalTo("/problems/own-matter"));
        eraseReason(id, "KEEPER-2-JC").then().statusCode(201).body("entries", equalTo(1));
        assertThat(count("disclosure.opening where subject", "erasure:" + id)).isZero();
    }

    @Test
    void the_service_takes_no_opening_away_unless_an_entry_says_that_it_was_erased() throws Exception {
        var file = open(officeWith("III", PLAIN));
        var subject = "case:" + nameToldTo(file);
        try (var connection = Db.asRuntime();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("delete from disclosure.opening where subject = '%s'".formatted(subject)))
                    .hasMessageContaining("only with a recorded erasure");
            // An entry that is no erasure erases nothing.
            assertThatThrownBy(() -> statement.execute("""
                            insert into disclosure.erased (leaf_hash, path, erasure_leaf, erasure_inbox_id)
                            select o.leaf_hash, o.path, i.leaf_hash, i.id
                            from disclosure.opening o join log_inbox i on i.id = o.inbox_id
                            where o.subject = '%s'""".formatted(subject)))
                    .hasMessageContaining("no entry of the log says");
        }
        assertThat(count("disclosure.opening where subject", subject)).isOne();
    }

    private static Response eraseReason(String erasure, String keeper) {
        return As.role("security-admin")
                .unit("EB-JC")
                .official(keeper)
                .request()
                .contentType("application/json")
                .body(Map.of("erasure", erasure, "basis", "PERSONAL_INFORMATION_LAW_47", "reason", "理由中提及他人"))
                .post(API + "/log/erasures");
    }

    private static Response erase(Case file, String role) {
        return As.role(role)
                .unit("EB-JC")
                .official("KEEPER-JC")
                .request()
                .contentType("application/json")
                .body(Map.of(
                        "caseNumber", file.number(),
                        "basis", "PERSONAL_INFORMATION_LAW_47",
                        "reason", "当事人申请删除"))
                .post(API + "/log/erasures");
    }

    private static String nameToldTo(Case file) {
        return As.nobody()
                .contentType("application/json")
                .body(Map.of("number", file.number(), "queryCode", file.queryCode()))
                .post(API + "/public/case-lookups")
                .path("logName");
    }

    private static byte[] bodyAt(long index) throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select i.body from log_seq s join log_inbox i on i.id = s.inbox_id where s.idx = ?")) {
            query.setLong(1, index);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private void say(Case file, String what) {
        register.append(new Fact(
                file.number(),
                1,
                Stage.DECISION,
                "EXAMINE",
                file.office().official("examiner", "1"),
                file.office().unit(),
                Map.of("said", what),
                null));
    }

    private static Case licenceToItsEnd() {
        var office = officeWith("I", LICENCE);
        var file = open(office);
        complete(file, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        complete(file, 2, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        complete(file, 2, office.asJoint(office.y()), "AGREE").then().statusCode(200);
        complete(file, 3, office.as("examiner"), "AGREE").then().statusCode(200);
        vote(file, 4, "2", "AGREE").then().statusCode(201);
        vote(file, 4, "3", "DISAGREE").then().statusCode(201);
        complete(file, 4, office.as("collective-member"), conclusion(file, "GRANT", "AGREE"))
                .then()
                .statusCode(200);
        complete(file, 5, office.as("unit-leader"), "DONE").then().statusCode(200);
        complete(file, 6, office.asJoint(office.x()), "AGREE").then().statusCode(200);
        complete(file, 7, office.as("handler"), "DONE").then().statusCode(200);
        return file;
    }
}

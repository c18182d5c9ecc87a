package org.mingjing.risk.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.QUESTIONNAIRES;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.answer;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.closed;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.draft;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.drafted;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.issue;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.opened;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.query;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.rowsHolding;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.step;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.timeColumns;
import static org.mingjing.risk.questionnaire.QuestionnaireFixtures.tokens;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.QuestionnaireChanged;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class QuestionnaireTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void a_questionnaire_is_built_answered_closed_counted_and_turned_into_a_signal() {
        var power = importedPower(unit);
        var code = opened(Map.of("powerCode", power));
        for (var token : tokens(code, 12)) {
            answer(token, 1, 5, "排队久").statusCode(201);
        }
        closed(code);

        analyst()
                .get(QUESTIONNAIRES + "/" + code + "/results")
                .then()
                .statusCode(200)
                .body("issued", equalTo(12))
                .body("sheets", equalTo(12))
                .body("questions[0].answers", equalTo(12))
                .body("questions[0].counts", nullValue())
                .body("questions[2].texts", hasSize(12));
        String signal = conclude(code, 1, 3).statusCode(201).extract().path("signalId");
        analyst()
                .get("/api/risk/v1/signals/" + signal)
                .then()
                .body("signal.source", equalTo("QUESTIONNAIRE"))
                .body("signal.powerCode", equalTo(power))
                .body("signal.unitCode", equalTo(unit))
                .body("signal.weight", equalTo(3))
                .body("signal.evidence", equalTo("多数人反映排队久"));
        conclude(code, 1, 3).statusCode(201).body("signalId", equalTo(signal));
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.risk.internal.v1", QuestionnaireChanged.class)
                                .filter(event -> event.code().equals(code)))
                .extracting(event -> event.state() + " " + event.counted() + " " + event.revision())
                .containsExactly("DRAFT false 1", "OPEN false 2", "CLOSED false 3", "CLOSED true 4"));
    }

    @Test
    void who_issues_tokens_is_another_than_who_runs_it_reads_it_or_concludes() {
        var code = opened(Map.of("unitCode", unit));
        issue(analyst(), code, 10).statusCode(403).body("type", equalTo("/problems/questionnaire-runner"));
        var issuer = As.role("risk-analyst").unit("EB-JC").official("ANALYST-2");
        issue(issuer.request(), code, 1).statusCode(201);
        issuer.request()
                .header("If-Match", analyst().get(QUESTIONNAIRES + "/" + code).header("ETag"))
                .post(QUESTIONNAIRES + "/" + code + "/closing")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/questionnaire-issuer"));
        closed(code);

        issuer.request()
                .get(QUESTIONNAIRES + "/" + code + "/results")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/questionnaire-issuer"));
        analyst().get(QUESTIONNAIRES + "/" + code + "/results").then().statusCode(200);
    }

    @Test
    void nobody_asks_about_their_own_unit_its_powers_or_one_they_have_to_do_with_hands_out_its_tokens_or_concludes() {
        var colleague = As.role("risk-analyst").unit(unit).official("ANALYST-3");
        recused(
                send(colleague.request(), "questionnaires", draft(Map.of("unitCode", unit))),
                "questionnaire-of-own-unit");
        String elsewhere = send(colleague.request(), "questionnaires", draft(Map.of("unitCode", importedUnit())))
                .statusCode(201)
                .extract()
                .path("code");
        var handled = importedPower(importedUnit());
        send(
                        supervisor().header("If-Match", "*"),
                        "powers/" + handled + "/delegation",
                        Map.of(
                                "handlingUnitCode",
                                unit,
                                "documentNo",
                                "1",
                                "effectiveOn",
                                PowerFixtures.TODAY.toString(),
                                "reason",
                                "下放"))
                .statusCode(200);
        recused(
                colleague
                        .request()
                        .header("If-Match", "*")
                        .contentType("application/json")
                        .body(draft(Map.of("powerCode", handled)))
                        .put(QUESTIONNAIRES + "/" + elsewhere)
                        .then(),
                "power-of-ones-own");

        var code = opened(Map.of("unitCode", unit));
        var tied = PeopleFixtures.official(importedUnit());
        PeopleFixtures.declare(tied, "SCHOOL", "RELATIVE_POSITION", unit);
        Map<String, Object> acts =
                Map.of("closing", Map.of(), "tokens", Map.of("count", 5), "signals", conclusion(1, 3));
        acts.forEach((act, body) -> {
            var as = As.role("risk-analyst").unit("EB-JC").official(tied).request();
            recused(send(as.header("If-Match", "*"), "questionnaires/" + code + "/" + act, body), "decider-tied");
        });
    }

    @Test
    void fewer_than_five_tell_nothing_and_give_no_signal() {
        var code = opened(Map.of("unitCode", unit));
        tokens(code, 4).forEach(token -> answer(token, 2, 1, "x").statusCode(201));
        closed(code);

        analyst()
                .get(QUESTIONNAIRES + "/" + code + "/results")
                .then()
                .body("issued", equalTo(4))
                .body("sheets", nullValue())
                .body("questions.answers", equalTo(Collections.nCopies(3, null)))
                .body("questions.texts", equalTo(Collections.nCopies(3, null)));
        conclude(code, 1, 3).statusCode(422).body("type", equalTo("/problems/questionnaire-too-few-answers"));
    }

    @Test
    void a_spent_token_and_one_that_never_was_are_answered_alike() {
        var code = opened(Map.of("unitCode", unit));
        var token = tokens(code, 1).get(0);
        answer(token, 1, 5, "x").statusCode(201);

        var spent = answer(token, 1, 5, "x").statusCode(404).extract().jsonPath();
        var unknown =
                answer(RandomCodes.of(100), 1, 5, "x").statusCode(404).extract().jsonPath();
        for (var field : List.of("type", "title", "detail")) {
            assertThat(spent.getString(field)).isEqualTo(unknown.getString(field));
        }
        lookUp(token, 404);
    }

    @Test
    void a_token_shows_the_questions_and_stays_unspent_and_so_it_does_when_the_sheet_does_not_fit() {
        var code = opened(Map.of("unitCode", unit));
        var token = tokens(code, 1).get(0).toLowerCase().replace("-", " ");

        lookUp(token, 200);
        answer(token, 9, 5, "x").statusCode(422).body("type", equalTo("/problems/questionnaire-answer-does-not-fit"));
        answer(token, 1, 5, "x").statusCode(201);
    }

    @Test
    void a_closed_questionnaire_takes_no_answers_and_keeps_its_results() {
        var code = opened(Map.of("unitCode", unit));
        var tokens = tokens(code, 6);
        tokens.subList(0, 5).forEach(token -> answer(token, 1, 5, "x").statusCode(201));
        analyst()
                .get(QUESTIONNAIRES + "/" + code + "/results")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/questionnaire-not-counted"));
        closed(code);

        answer(tokens.get(5), 1, 5, "x").statusCode(409).body("type", equalTo("/problems/questionnaire-out-of-order"));
        analyst().get(QUESTIONNAIRES + "/" + code + "/results").then().body("sheets", equalTo(5));
    }

    @Test
    void of_many_who_use_one_token_at_once_exactly_one_is_taken() throws Exception {
        var code = opened(Map.of("unitCode", unit));
        var token = tokens(code, 1).get(0);
        Callable<Integer> use = () -> answer(token, 1, 5, "x").extract().statusCode();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var answers = pool.invokeAll(Collections.nCopies(24, use)).stream()
                    .map(answered -> {
                        try {
                            return answered.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            assertThat(answers).containsOnly(201, 404);
            assertThat(Collections.frequency(answers, 201)).isOne();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void ten_thousand_tokens_are_issued_at_a_time_and_no_more() {
        var code = opened(Map.of("unitCode", unit));
        assertThat(tokens(code, 10_000)).hasSize(10_000).doesNotHaveDuplicates();
        issue(supervisor(), code, 10_001)
                .statusCode(422)
                .body("type", equalTo("/problems/questionnaire-too-many-tokens"));
    }

    @Test
    void a_draft_is_revised_by_those_who_have_seen_it_and_gives_no_tokens() {
        var code = drafted(Map.of("unitCode", unit));
        analyst()
                .contentType("application/json")
                .body(draft(Map.of("unitCode", unit)))
                .put(QUESTIONNAIRES + "/" + code)
                .then()
                .statusCode(428);
        var revised = new HashMap<>(draft(Map.of("unitCode", unit)));
        revised.put("title", "新题目");
        var tag = analyst().get(QUESTIONNAIRES + "/" + code).header("ETag");
        analyst()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(revised)
                .put(QUESTIONNAIRES + "/" + code)
                .then()
                .statusCode(200)
                .body("title", equalTo("新题目"));
        analyst()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(revised)
                .put(QUESTIONNAIRES + "/" + code)
                .then()
                .statusCode(412);
        issue(supervisor(), code, 1).statusCode(409);
        step(code, "closing").statusCode(409);
    }

    @Test
    void bad_drafts_are_refused() {
        refusedDraft(Map.of(), 422, "questionnaire-about-nothing");
        refusedDraft(Map.of("unitCode", "NOWHERE"), 422, "unit-unknown");
        refusedDraft(Map.of("powerCode", "NOWHERE"), 422, "power-unknown");
        refusedDraft(
                Map.of("powerCode", importedPower(unit), "unitCode", importedUnit()),
                422,
                "questionnaire-power-of-another-unit");
    }

    @Test
    void it_is_run_by_analysts_and_read_by_auditors() {
        var code = drafted(Map.of("unitCode", unit));
        auditor().get(QUESTIONNAIRES + "?unit=" + unit).then().body("items.code", hasItem(code));
        auditor()
                .contentType("application/json")
                .body(draft(Map.of("unitCode", unit)))
                .post(QUESTIONNAIRES)
                .then()
                .statusCode(403);
        leaderOf(unit).get(QUESTIONNAIRES + "/" + code).then().statusCode(403);
        As.nobody().get(QUESTIONNAIRES + "/" + code).then().statusCode(401);
    }

    @Test
    void tokens_and_answers_share_nothing_that_is_kept() {
        var code = opened(Map.of("unitCode", unit));
        for (var token : tokens(code, 8)) {
            var said = fresh("SAID");
            answer(token, 1, 5, said).statusCode(201);
            assertThat(rowsHolding(RandomCodes.hash(token)))
                    .hasSize(1)
                    .allMatch(row -> row.startsWith("questionnaire_token ") && !row.contains(said));
            assertThat(rowsHolding(said))
                    .hasSize(1)
                    .allMatch(row -> row.startsWith("questionnaire_box ") || row.startsWith("questionnaire_answer "));
            assertThat(rowsHolding(token)).isEmpty();
        }
        assertThat(timeColumns()).isEmpty();
        assertThat(rowsHolding("questionnaire.answer")).isEmpty();
    }

    @Test
    void after_counting_no_system_column_tells_which_token_was_spent_when_or_ties_it_to_few_answers() {
        var code = opened(Map.of("unitCode", unit));
        var tokens = tokens(code, 12);
        tokens.subList(0, 11).forEach(token -> answer(token, 1, 5, "x").statusCode(201));
        closed(code);

        assertThat(query("select count(*) from questionnaire_token where questionnaire_code = '" + code
                        + "' group by xmin"))
                .containsExactly("12");
        assertThat(query("select count(*) from questionnaire_answer where questionnaire_code = '" + code
                        + "' group by xmin"))
                .isNotEmpty()
                .allMatch(together -> Integer.parseInt(together) >= Counts.LEAST);
        answer(tokens.get(0), 1, 5, "x").statusCode(404);
        answer(tokens.get(11), 1, 5, "x").statusCode(409);
    }

    private static void lookUp(String token, int status) {
        As.nobody()
                .contentType("application/json")
                .body(Map.of("token", token))
                .post("/api/risk/v1/public/questionnaire-lookups")
                .then()
                .statusCode(status)
                .body(
                        status == 200 ? "questions.no" : "status",
                        status == 200 ? containsInAnyOrder(1, 2, 3) : equalTo(404));
    }

    private static ValidatableResponse conclude(String code, int question, int weight) {
        return analyst()
                .contentType("application/json")
                .body(conclusion(question, weight))
                .post(QUESTIONNAIRES + "/" + code + "/signals")
                .then();
    }

    private static void recused(ValidatableResponse answer, String problem) {
        answer.statusCode(403).body("type", equalTo("/problems/" + problem));
    }

    private static Map<String, Object> conclusion(int question, int weight) {
        return Map.of("questionNo", question, "weight", weight, "finding", "多数人反映排队久");
    }

    private static void refusedDraft(Map<String, Object> about, int status, String code) {
        analyst()
                .contentType("application/json")
                .body(draft(about))
                .post(QUESTIONNAIRES)
                .then()
                .statusCode(status)
                .body("type", equalTo("/problems/" + code));
    }
}

package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.file;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.NameFindingRecorded;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Who is named by what is to become public came to the bureau after it was written, or has a name that is a word. */
@QuarkusTest
class WordsOfLinesTest {
    private static final String API = "/api/risk/v1/";

    private String top;
    private String unit;
    private String power;
    private String measure;

    /** Handled in 高明路; a measure says that two people handle each case. */
    @BeforeEach
    void aRatedPower() {
        top = importedUnit();
        unit = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(unit, top)).statusCode(200);
        power = fresh(unit + "-L");
        upload(
                        analyst(),
                        "powers",
                        POWER_COLUMNS.strip() + ",place\n"
                                + mildPowerRow(power, unit).strip() + ",高明路 1 号\n")
                .statusCode(200);
        rate(unit);
        measure = MeasureFixtures.planned(unit, power, "MISSING_RULE", PowerFixtures.TODAY);
    }

    @Test
    void a_catalogue_whose_words_name_an_official_is_neither_submitted_nor_published() {
        var code = drafted(unit);
        passesUpToPublication(code);
        var official = official("两人办理");

        refused(step(committeeOffice().header("Accept-Language", "en"), code, "publication", null), official);
        step(committee(), code, "return", "{\"reason\": \"出现姓名\"}").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        refused(step(leaderOf(unit).header("Accept-Language", "en"), code, "submission", null), official);
    }

    @Test
    void a_name_that_is_a_word_passes_when_its_unit_claims_and_others_find_that_nobody_is_meant() {
        var wordy = official("办理");
        official("高明");
        var code = drafted(unit);
        refused(submit(unit, code), wordy);
        texts(code)
                .body("items.kind", contains("MEASURE", "POWER"))
                .body("items.field", contains("description", "place"))
                .body("items[0].words.word", contains("办理"))
                .body("items[0].words[0].officials", contains(wordy))
                .body("items[1].words.word", contains("高明"));
        String behind = page(code, null)
                .body("items.kind", contains("MEASURE"))
                .extract()
                .path("next");
        page(code, behind).body("items.kind", contains("POWER")).body("next", nullValue());
        var places = places(code);

        claim(leaderOf(unit), code, places).statusCode(200).body("findings.verdict", contains("CLAIMED", "CLAIMED"));
        passesUpToPublication(code);
        refused(step(committeeOffice(), code, "publication", null), wordy);
        find(supervisor(), code, true, places).statusCode(200);
        claim(leaderOf(unit), code, places).statusCode(409).body("type", equalTo("/problems/name-found-of-person"));
        find(committee(), code, false, places).statusCode(200);
        step(committeeOffice(), code, "publication", null).statusCode(200);

        auditor()
                .queryParam("limit", 200)
                .get(API + "name-findings")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.code == '" + measure + "' }.collect { it.word + it.verdict + it.saidBy }",
                        contains("办理CLAIMEDLEADER-" + unit, "办理PERSON_MEANTSUPERVISOR-JC", "办理NOBODY_MEANTPARTY-DW"));
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", NameFindingRecorded.class))
                                .contains(new NameFindingRecorded(
                                        power, "MEASURE", measure, "description", "NOBODY_MEANT", "PARTY-DW")));
        // Other words are another question, those that stayed are none.
        replanned("三人办理");
        var next = drafted(unit);
        refused(submit(unit, next), wordy);
        texts(next)
                .body("items[0].words[0].verdict", nullValue())
                .body("items[1].words[0].verdict", equalTo("NOBODY_MEANT"));
    }

    @Test
    void nobody_waves_their_own_people_or_themselves_through_nor_what_they_have_not_read() {
        var wordy = official("办理");
        var code = drafted(unit);
        var places = places(code);
        var both = As.role("unit-leader", "supervisor").unit(top).official(fresh("BOTH"));

        claim(leaderOf(importedUnit()), code, places).statusCode(404);
        claim(supervisor(), code, places).statusCode(403);
        claim(leaderOf(unit), code, List.of(other(places, "textSha256", "0".repeat(64)), other(places, "word", "两人")))
                .statusCode(422)
                .body("type", equalTo("/problems/name-places-refused"))
                .body("errors.field", contains("places[0]", "places[1]"));
        claim(both.request(), code, places).statusCode(200);

        find(leaderOf(unit), code, false, places).statusCode(403);
        find(auditor(), code, false, places).statusCode(403);
        kept(both, code, places, "name-claimed-by-oneself");
        kept(As.role("supervisor").unit(unit).official(fresh("S")), code, places, "power-of-ones-own");
        kept(As.role("supervisor").unit("EB-JC").official(wordy), code, places, "name-of-ones-own");
    }

    private void passesUpToPublication(String code) {
        submit(unit, code).statusCode(200);
        step(committee(), code, "approval", null).statusCode(200);
        file(code, fresh("BA")).statusCode(200);
    }

    /** Of the unit above: in the same bureau, and not of the unit whose power it is. */
    private String official(String name) {
        var official = fresh("O");
        upload(analyst(), "officials", "code,unit_code,name\n" + official + "," + top + "," + name + "\n")
                .statusCode(200);
        return official;
    }

    private static ValidatableResponse texts(String code) {
        return auditor().get(API + "catalogues/" + code + "/named-texts").then().statusCode(200);
    }

    /** Of one text: it begins and ends within a line. */
    private static ValidatableResponse page(String code, String after) {
        return auditor()
                .queryParam("limit", 1)
                .queryParams(after == null ? Map.of() : Map.of("after", after))
                .get(API + "catalogues/" + code + "/named-texts")
                .then()
                .statusCode(200);
    }

    private static List<Map<String, Object>> places(String code) {
        List<Map<String, Object>> texts = texts(code).extract().path("items");
        return texts.stream().map(WordsOfLinesTest::place).toList();
    }

    private static Map<String, Object> place(Map<String, Object> text) {
        var first = (Map<?, ?>) ((List<?>) text.get("words")).get(0);
        return Map.of(
                "kind", text.get("kind"),
                "code", text.get("code"),
                "field", text.get("field"),
                "textSha256", text.get("textSha256"),
                "word", first.get("word"));
    }

    private static Map<String, Object> other(List<Map<String, Object>> places, String member, String value) {
        var other = new HashMap<>(places.get(0));
        other.put(member, value);
        return other;
    }

    private static ValidatableResponse claim(RequestSpecification as, String code, List<Map<String, Object>> places) {
        return say(as, code, "name-claims", Map.of("reason", "系普通词语", "places", places));
    }

    private static ValidatableResponse find(
            RequestSpecification as, String code, boolean personMeant, List<Map<String, Object>> places) {
        return say(as, code, "name-findings", Map.of("personMeant", personMeant, "reason", "已核对原文", "places", places));
    }

    private static ValidatableResponse say(
            RequestSpecification as, String code, String what, Map<String, Object> body) {
        return as.contentType("application/json")
                .body(body)
                .post(API + "catalogues/" + code + "/" + what)
                .then();
    }

    private static void kept(As who, String code, List<Map<String, Object>> places, String problem) {
        find(who.request(), code, false, places).statusCode(403).body("type", equalTo("/problems/" + problem));
    }

    private void replanned(String words) {
        leaderOf(unit)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("description", words, "owner", "OWNER-1", "dueOn", PowerFixtures.TODAY.toString()))
                .put(API + "measures/" + measure)
                .then()
                .statusCode(200)
                .body("doubtfulWords.word", contains("办理"));
    }

    private void refused(ValidatableResponse answer, String official) {
        answer.statusCode(422)
                .body("type", equalTo("/problems/catalogue-names-officials"))
                .body("errors.field", contains(power))
                .body("errors[0].message", containsString(official));
    }
}

package org.mingjing.risk.catalogue.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.etag;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.CatalogueDecided;
import org.mingjing.events.risk.CatalogueObjectionAnswered;
import org.mingjing.testkit.TestTopics;

/** A gate gives a catalogue back with what is wrong in which line, and the unit answers line by line. */
@QuarkusTest
class ReturnedLinesTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aSubmittedCatalogue() {
        unit = importedUnit();
        power = ratedPower(unit);
        code = drafted(unit);
        submit(unit, code).statusCode(200);
    }

    @Test
    void what_is_wrong_with_a_line_is_answered_before_the_catalogue_is_submitted_again() {
        giveBack(power, "承诺时限过长").statusCode(200).body("state", equalTo("RETURNED"));
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",15,WORKING", ",10,WORKING"));
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        step(leaderOf(unit).header("Accept-Language", "en"), code, "submission", null)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-objections-open"))
                .body("detail", containsString(power));

        answer(power, "已改为 10 个工作日").statusCode(200);
        submit(unit, code).statusCode(200);

        read(code)
                .body("objections", hasSize(1))
                .body("objections[0].powerCode", equalTo(power))
                .body("objections[0].gate", equalTo("APPROVAL"))
                .body("objections[0].reason", equalTo("承诺时限过长"))
                .body("objections[0].objectedBy", equalTo("PARTY-DW"))
                .body("objections[0].answer", equalTo("已改为 10 个工作日"))
                .body("objections[0].answeredBy", equalTo("LEADER-" + unit))
                .body("objections[0].changedFields", equalTo(List.of("promisedLimit")));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(INTERNAL, CatalogueObjectionAnswered.class))
                    .contains(new CatalogueObjectionAnswered(code, unit, power, "LEADER-" + unit));
            assertThat(TestTopics.eventsOn(INTERNAL, CatalogueDecided.class)
                            .filter(event -> event.code().equals(code)))
                    .extracting(CatalogueDecided::outcome, CatalogueDecided::state, CatalogueDecided::objectedPowers)
                    .containsExactly(
                            tuple("PASSED", "UNIT_REVIEW", List.of()),
                            tuple("RETURNED", "RETURNED", List.of(power)),
                            tuple("PASSED", "UNIT_REVIEW", List.of()));
        });
    }

    @Test
    void an_answer_may_be_worded_anew_until_it_is_submitted() {
        giveBack(power, "依据不全").statusCode(200);
        answer(power, "补").statusCode(200);
        answer(power, "已补充第二条").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        submit(unit, code).statusCode(200);

        answer(power, "另说").statusCode(409).body("type", equalTo("/problems/catalogue-not-open-for-revision"));
        read(code).body("objections[0].answer", equalTo("已补充第二条"));
    }

    @Test
    void a_gate_objects_only_to_lines_of_the_catalogue() {
        giveBack("NO-SUCH", "x").statusCode(422).body("type", equalTo("/problems/catalogue-line-unknown"));
        read(code).body("catalogue.state", equalTo("UNIT_REVIEW")).body("objections", hasSize(0));
    }

    @Test
    void a_return_without_lines_needs_no_answer() {
        step(committee(), code, "return", "{\"reason\": \"格式不对\"}").statusCode(200);
        step(leaderOf(unit), code, "revision", null).statusCode(200);

        submit(unit, code).statusCode(200);
    }

    @Test
    void only_the_leader_of_the_unit_answers_and_on_the_version_they_saw() {
        var seen = etag(code);
        giveBack(power, "x").statusCode(200);
        var body = "{\"answer\": \"y\"}";

        step(committee(), code, "objections/" + power + "/answer", body).statusCode(403);
        step(leaderOf(importedUnit()), code, "objections/" + power + "/answer", body)
                .statusCode(404);
        step(leaderOf(unit), code, "objections/" + power + "/answer", body, seen)
                .statusCode(412);
        step(leaderOf(unit), code, "objections/NO-SUCH/answer", body).statusCode(404);
        read(code).body("objections[0].answer", nullValue());
    }

    private ValidatableResponse giveBack(String line, String reason) {
        return step(
                committee(),
                code,
                "return",
                "{\"reason\": \"见各项意见\", \"lines\": [{\"powerCode\": \"" + line + "\", \"reason\": \"" + reason
                        + "\"}]}");
    }

    private ValidatableResponse answer(String line, String text) {
        return step(leaderOf(unit), code, "objections/" + line + "/answer", "{\"answer\": \"" + text + "\"}");
    }
}

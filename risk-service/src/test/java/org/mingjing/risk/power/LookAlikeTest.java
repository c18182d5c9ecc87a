package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.draft;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.create;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.LookAlikeDecided;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A cancelled power does not come back under another code. */
@QuarkusTest
class LookAlikeTest {
    private static final String ANOTHER_NAME = "校车使用许可审查";

    private String unit;
    private String cancelled;
    private String code;

    @BeforeEach
    void aCancelledPower() {
        unit = importedUnit();
        cancelled = listedPower(unit, TODAY.minusDays(30));
        code = fresh(unit + "-L");
        cancel(cancelled);
    }

    @Test
    void a_look_alike_waits_for_the_supervisor_who_lets_it_in_with_a_reason() {
        create(leaderOf(unit).header("Accept-Language", "en"), code, TODAY, statement(unit))
                .statusCode(409)
                .body("type", equalTo("/problems/power-looks-ended"))
                .body("errors", hasSize(1))
                .body("errors[0].message", containsString(cancelled));
        analyst().get("/api/risk/v1/powers/" + code).then().statusCode(404);

        decide(supervisor(), "admission")
                .statusCode(200)
                .body("state", equalTo("ADMITTED"))
                .body("reason", equalTo("新法另设"));
        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(201);

        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", LookAlikeDecided.class))
                                .contains(new LookAlikeDecided(code, unit, cancelled, "ADMITTED")));
    }

    @Test
    void what_was_let_in_is_that_content_and_no_other() {
        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(409);
        decide(supervisor(), "admission").statusCode(200);

        create(leaderOf(unit), code, TODAY, statement(unit).replace("第十三条", "第十四条"))
                .statusCode(409);
        create(leaderOf(unit), fresh(unit + "-L"), TODAY, statement(unit)).statusCode(409);
    }

    @Test
    void what_was_refused_stays_out() {
        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(409);
        decide(supervisor(), "refusal").statusCode(200);

        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(409);
        decide(supervisor(), "admission").statusCode(409).body("type", equalTo("/problems/look-alike-decided"));
    }

    @Test
    void the_unit_does_not_let_its_own_in() {
        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(409);

        decide(leaderOf(unit), "admission").statusCode(403);
        decide(auditor(), "admission").statusCode(403);
        supervisor()
                .contentType("application/json")
                .body("{\"reason\": \"x\"}")
                .post("/api/risk/v1/look-alikes/" + id() + "/admission")
                .then()
                .statusCode(428);
        supervisor()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"reason\": \"x\"}")
                .post("/api/risk/v1/look-alikes/" + id() + "/admission")
                .then()
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-any"));
    }

    @Test
    void who_has_to_do_with_who_stated_it_or_with_its_unit_does_not_decide() {
        var stated = PeopleFixtures.official(unit);
        create(As.role("unit-leader").unit(unit).official(stated).request(), code, TODAY, statement(unit))
                .statusCode(409);
        var relative = PeopleFixtures.official(unit);
        declare(relative, "OFFICIAL", "SPOUSE", stated);
        var parent = PeopleFixtures.official(unit);
        declare(parent, "SCHOOL", "RELATIVE_POSITION", unit);

        for (var tied : List.of(relative, parent)) {
            decide(As.role("supervisor").unit("EB-JC").official(tied).request(), "admission")
                    .statusCode(403)
                    .body("type", equalTo("/problems/decider-tied"));
        }
        decide(As.role("supervisor").unit("EB-JC").request(), "refusal")
                .statusCode(403)
                .body("type", equalTo("/problems/decider-nameless"));
    }

    @Test
    void no_table_brings_it_back_and_a_dry_run_says_so_without_a_record() {
        var csv = POWER_COLUMNS
                + mildPowerRow(fresh(unit + "-L"), unit)
                        .replace("教师资格认定", ANOTHER_NAME)
                        .replace("《教师法》", "《校车条例》")
                + mildPowerRow(code, unit);

        upload(leaderOf(unit).queryParam("dryRun", "true"), "powers", csv)
                .statusCode(409)
                .body("errors.field", contains("row 3, column name_zh"));
        leaderOf(unit).get("/api/risk/v1/look-alikes").then().body("items", hasSize(0));
        upload(leaderOf(unit), "powers", csv).statusCode(409).body("errors.field", contains("row 3, column name_zh"));
        analyst().get("/api/risk/v1/powers?unit=" + unit).then().body("items.code", not(contains(code)));

        decide(supervisor(), "admission").statusCode(200);
        upload(leaderOf(unit), "powers", csv).statusCode(200).body("created", equalTo(2));
        upload(leaderOf(unit), "powers", csv).statusCode(200).body("unchanged", equalTo(2));
    }

    @Test
    void no_edit_makes_another_power_the_cancelled_one() {
        create(leaderOf(unit), code, TODAY.minusDays(1), statement(unit).replace("教师资格认定", ANOTHER_NAME))
                .statusCode(201);

        revise(unit, code, TODAY, statement(unit)).statusCode(409).body("type", equalTo("/problems/power-looks-ended"));
        revise(
                        unit,
                        code,
                        TODAY,
                        statement(unit).replace("教师资格认定", ANOTHER_NAME).replace("1260", "3"))
                .statusCode(200);
        upload(leaderOf(unit), "powers", POWER_COLUMNS + mildPowerRow(code, unit))
                .statusCode(409);
    }

    @Test
    void another_name_brings_nothing_back_that_asks_for_the_same_papers_or_says_nothing_of_them() {
        var elsewhere = importedUnit();
        var withPapers =
                statement(elsewhere).replace("\"fee\": false", "\"materials\": [\"申请表\", \"体检证明\"], \"fee\": false");
        var ended = fresh(elsewhere + "-L");
        create(leaderOf(elsewhere), ended, TODAY, withPapers).statusCode(201);
        cancel(ended);

        create(leaderOf(elsewhere), code, TODAY, withPapers.replace("教师资格认定", ANOTHER_NAME))
                .statusCode(409)
                .body("type", equalTo("/problems/power-looks-ended"));
        create(leaderOf(elsewhere), code, TODAY, statement(elsewhere).replace("教师资格认定", ANOTHER_NAME))
                .statusCode(409);
        create(
                        leaderOf(elsewhere),
                        code,
                        TODAY,
                        withPapers.replace("教师资格认定", ANOTHER_NAME).replace("第十三条", "第十四条"))
                .statusCode(201);
    }

    @Test
    void what_stands_beside_a_power_that_ends_is_shown_too_but_not_what_it_was_merged_into() {
        var elsewhere = importedUnit();
        var merged = listedPower(elsewhere, TODAY.minusDays(3));
        var into = listedPower(elsewhere, TODAY.minusDays(2));
        var beside = listedPower(elsewhere, TODAY.minusDays(1));
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"into\": \"%s\", \"documentNo\": \"1\", \"effectiveOn\": \"%s\", \"reason\": \"x\"}"
                        .formatted(into, TODAY))
                .post("/api/risk/v1/powers/" + merged + "/merger")
                .then()
                .statusCode(200);

        leaderOf(elsewhere)
                .get("/api/risk/v1/look-alikes")
                .then()
                .body("items.powerCode", contains(beside))
                .body("items.endedCode", contains(merged));
        analyst().get("/api/risk/v1/powers/" + beside).then().body("status", equalTo("EFFECTIVE"));
    }

    @Test
    void what_another_section_entered_later_is_shown_and_while_it_is_refused_neither_revised_nor_listed() {
        var bureau = importedUnit();
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, bureau)).statusCode(200);
        var before = listedPower(section, TODAY.minusDays(1));
        var ending = listedPower(bureau, TODAY.minusDays(1));
        var twin = listedPower(section, TODAY.minusDays(1));
        rate(section);
        var draft = drafted(section);
        cancel(ending);

        var shown = leaderOf(bureau)
                .get("/api/risk/v1/look-alikes?standing=true")
                .then()
                .body("items.powerCode", contains(twin))
                .extract()
                .<String>path("items[0].id");
        decide(supervisor(), shown, "refusal").statusCode(200);
        revise(section, twin, TODAY, statement(section).replace("1260", "3"))
                .statusCode(409)
                .body("type", equalTo("/problems/power-refused"));
        upload(
                        leaderOf(section),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(twin, section).replace("1260", "3"))
                .statusCode(422)
                .body("errors.field", contains("row 2, column code"));
        submit(section, draft)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-lines-outdated"))
                .body("detail", containsString(twin));
        step(leaderOf(section), draft, "withdrawal", "{\"reason\": \"x\"}").statusCode(200);
        draft(leaderOf(section), section)
                .statusCode(422)
                .body("type", equalTo("/problems/catalogue-powers-refused"))
                .body("detail", containsString(twin));

        decide(supervisor(), shown, "admission").statusCode(200).body("state", equalTo("ADMITTED"));
        revise(section, twin, TODAY, statement(section).replace("1260", "3")).statusCode(200);
        analyst().get("/api/risk/v1/powers/" + before).then().body("status", equalTo("EFFECTIVE"));
    }

    @Test
    void what_is_refused_while_its_catalogue_is_at_a_gate_sends_the_catalogue_back() {
        var bureau = importedUnit();
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, bureau)).statusCode(200);
        var ending = listedPower(bureau, TODAY.minusDays(1));
        var twin = listedPower(section, TODAY.minusDays(1));
        rate(section);
        var catalogue = drafted(section);
        submit(section, catalogue).statusCode(200);
        cancel(ending);
        var shown = leaderOf(bureau)
                .get("/api/risk/v1/look-alikes?standing=true")
                .then()
                .body("items.powerCode", contains(twin))
                .extract()
                .<String>path("items[0].id");
        decide(supervisor(), shown, "refusal").statusCode(200);

        step(committee(), catalogue, "approval", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"))
                .body("errors.field", contains(twin));

        read(catalogue)
                .body("catalogue.state", equalTo("RETURNED"))
                .body("objections.powerCode", contains(twin))
                .body("objections.cause", contains("POWER_REFUSED"));
    }

    @Test
    void another_bureau_may_have_what_this_one_cancelled() {
        var elsewhere = importedUnit();

        create(leaderOf(elsewhere), fresh(elsewhere + "-L"), TODAY, statement(elsewhere))
                .statusCode(201);
    }

    @Test
    void only_those_of_the_unit_see_what_it_tried() {
        create(leaderOf(unit), code, TODAY, statement(unit)).statusCode(409);

        leaderOf(unit).get("/api/risk/v1/look-alikes?state=OPEN").then().body("items.powerCode", contains(code));
        leaderOf(importedUnit()).get("/api/risk/v1/look-alikes/" + id()).then().statusCode(404);
        auditor().get("/api/risk/v1/look-alikes/" + id()).then().statusCode(200).body("percent", equalTo(100));
    }

    private String id() {
        return leaderOf(unit).get("/api/risk/v1/look-alikes").then().extract().path("items[0].id");
    }

    private ValidatableResponse decide(RequestSpecification as, String decision) {
        return decide(as, id(), decision);
    }

    private static ValidatableResponse decide(RequestSpecification as, String id, String decision) {
        var one = "/api/risk/v1/look-alikes/" + id;
        return as.header("If-Match", supervisor().get(one).header("ETag"))
                .contentType("application/json")
                .body("{\"reason\": \"新法另设\"}")
                .post(one + "/" + decision)
                .then();
    }
}

package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.PROPOSAL_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.proposalRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RiskPointProposed;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ImportRiskPointsTest {
    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void a_new_risk_point_makes_the_rating_of_its_power_stale() {
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power))
                .statusCode(200)
                .body("created", equalTo(1));

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/risk-points")
                .then()
                .body("code", hasItem(power + "-R1"))
                .body("step", hasItem("EXAMINE"));
    }

    @Test
    void another_wording_leaves_the_rating_as_it_is() {
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
        rate(unit);

        upload(
                        analyst(),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power).replace("走过场", "流于形式"))
                .body("updated", equalTo(1));

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("RATED"));
    }

    @Test
    void moving_a_risk_point_makes_both_powers_stale() {
        var other = ratedPower(unit);
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
        rate(unit);

        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", other))
                .statusCode(200);

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
        analyst().get("/api/risk/v1/powers/" + other).then().body("ratingState", equalTo("STALE"));
    }

    @Test
    void a_risk_point_of_an_unknown_power_is_refused() {
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(fresh("R"), "NOWHERE"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column power_code"));
    }

    @Test
    void a_table_takes_the_place_of_an_earlier_one_about_the_same_powers() {
        var elsewhere = ratedPower(importedUnit());
        upload(
                analyst(),
                "risk-points",
                RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power) + riskPointRow(elsewhere + "-R1", elsewhere));
        rate(unit);

        upload(
                        analyst().queryParam("deleteAbsent", "true"),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R2", power))
                .statusCode(200)
                .body("deleted", equalTo(1));

        ofPower(power).body("code", contains(power + "-R2"));
        ofPower(elsewhere).body("", hasSize(1));
        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
    }

    @Test
    void what_a_unit_lists_is_proposed_by_its_leader_and_counts_for_nothing_yet() {
        var table = PROPOSAL_COLUMNS + proposalRow(power + "-R1", power);
        upload(leaderOf(unit), "risk-points", table).statusCode(200).body("created", equalTo(1));

        ofPower(power)
                .body("status", contains("PROPOSED"))
                .body("proposedBy", contains("LEADER-" + unit))
                .body("evidence", contains("两起投诉反映"));
        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("RATED"));
        upload(leaderOf(unit), "risk-points", table).statusCode(200).body("unchanged", equalTo(1));
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power))
                .statusCode(422);
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointProposed.class))
                .contains(new RiskPointProposed(power + "-R1", power, "EXAMINE", "MISCONDUCT", "SELF")));
    }

    @Test
    void the_table_of_a_unit_changes_nothing_that_counts_and_repeats_nothing_that_is_known() {
        var known = power + "-R1";
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(known, power));
        var elsewhere = ratedPower(importedUnit());

        refused(proposalRow(known, power).replace("走过场", "流于形式"), "code");
        refused(proposalRow(known, importedPower(unit)), "code");
        refused(proposalRow(power + "-R2", power), "description_zh");
        refused(proposalRow(power + "-R2", importedPower(unit)).replace("SELF", "CASE"), "channel");
        refused(proposalRow(power + "-R2", elsewhere), "power_code");
        refused(proposalRow(power + "-R2", importedPower(unit)).replace("两起投诉反映", ""), "evidence");
        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "risk-points",
                        PROPOSAL_COLUMNS + proposalRow(known, power))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-points-stay"));
        ofPower(power).body("code", contains(known)).body("descriptionZh", contains("走过场"));
    }

    @Test
    void on_a_power_that_has_ended_nothing_is_proposed() {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"D\", \"cancelledOn\": \"2026-01-05\", \"reason\": \"R\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);

        refused(proposalRow(power + "-R1", power), "power_code");
    }

    @Test
    void a_power_with_risk_points_cannot_be_deleted() {
        var unrated = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(unrated, unit));
        upload(analyst(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(unrated + "-R1", unrated));

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "powers", POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + unrated));
    }

    private void refused(String row, String column) {
        upload(leaderOf(unit), "risk-points", PROPOSAL_COLUMNS + row)
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column " + column));
    }

    private static ValidatableResponse ofPower(String code) {
        return analyst()
                .get("/api/risk/v1/powers/" + code + "/risk-points")
                .then()
                .statusCode(200);
    }
}

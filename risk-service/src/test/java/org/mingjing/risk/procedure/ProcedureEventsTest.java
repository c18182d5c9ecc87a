package org.mingjing.risk.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.ProcedureRecorded;
import org.mingjing.events.process.ProcedureStep;
import org.mingjing.events.risk.RiskPointRetired;
import org.mingjing.testkit.TestTopics;

/** What process-service tells over the broker about the steps of a power, and what follows here. */
@QuarkusTest
class ProcedureEventsTest {
    private static final String API = "/api/risk/v1/";

    private String unit;
    private String power;

    @BeforeEach
    void aPowerWithARiskPoint() {
        unit = importedUnit();
        power = importedPower(unit);
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
        rate(unit);
    }

    @Test
    void a_risk_point_goes_with_its_step_and_the_rating_is_stale() {
        procedure(1, "ACCEPT", "EXAMINE", "APPROVE");
        procedure(2, "ACCEPT", "APPROVE");

        await().untilAsserted(() ->
                riskPoint().body("status", equalTo("RETIRED")).body("retiredBecause", equalTo("STEP_GONE")));
        analyst().get(API + "powers/" + power).then().body("ratingState", equalTo("STALE"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointRetired.class))
                .contains(new RiskPointRetired(power + "-R1", power, "EXAMINE", "STEP_GONE")));
        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power))
                .statusCode(422);
    }

    @Test
    void an_older_procedure_that_is_told_late_changes_nothing() {
        procedure(5, "EXAMINE", "APPROVE");
        procedure(4, "APPROVE");
        var later = importedPower(unit);
        procedureOf(later, 1, "APPROVE");

        awaitStepRefused(later);
        riskPoint().body("status", equalTo("CONFIRMED"));
    }

    @Test
    void what_the_procedure_does_not_have_is_neither_proposed_nor_imported() {
        procedure(1, "EXAMINE", "APPROVE");
        awaitStepRefused(power);

        upload(
                        reviewing(),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R2", power).replace("EXAMINE", "SIGN"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column step"));
    }

    private void procedure(long revision, String... kinds) {
        procedureOf(power, revision, kinds);
    }

    private static void procedureOf(String power, long revision, String... kinds) {
        var steps = Stream.of(kinds)
                .map(kind -> new ProcedureStep(1, "DECISION", kind, "HANDLER", null, "环节", "Step", null, null))
                .toList();
        TestTopics.publish(new ProcedureRecorded(power, steps, revision, false));
    }

    private ValidatableResponse riskPoint() {
        return analyst().get(API + "risk-points/" + power + "-R1").then();
    }

    private static void awaitStepRefused(String power) {
        await().untilAsserted(() -> analyst()
                .contentType("application/json")
                .body(Map.of(
                        "channel", "CASE", "step", "HEAR", "kind", "OTHER", "descriptionZh", "听证走形式", "evidence", "案例"))
                .post(API + "powers/" + power + "/risk-points")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-step-gone")));
    }
}

package org.mingjing.risk.riskpoint;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.upload;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
    void leaders_delete_only_what_is_theirs() {
        var elsewhere = ratedPower(importedUnit());
        upload(
                analyst(),
                "risk-points",
                RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power) + riskPointRow(elsewhere + "-R1", elsewhere));

        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R2", power))
                .statusCode(200)
                .body("deleted", equalTo(1));
        upload(leaderOf(unit), "risk-points", RISK_POINT_COLUMNS + riskPointRow(elsewhere + "-R1", power))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));

        analyst()
                .get("/api/risk/v1/powers/" + elsewhere + "/risk-points")
                .then()
                .body("", hasSize(1));
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
}

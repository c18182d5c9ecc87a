package org.mingjing.risk.measure;

import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.plan;
import static org.mingjing.risk.measure.MeasureFixtures.planned;
import static org.mingjing.risk.measure.MeasureFixtures.tryPlan;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewing;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a measure was planned for does not go from under it. */
@QuarkusTest
class MeasuresHoldTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void no_list_leaves_out_or_moves_a_risk_point_with_a_measure() {
        var point = power + "-R1";
        listed(RISK_POINT_COLUMNS + riskPointRow(point, power));
        var forThePoint = new HashMap<>(plan("MISSING_RULE", TODAY));
        forThePoint.put("riskPointCode", point);
        tryPlan(leaderOf(unit), power, forThePoint).statusCode(201);

        upload(
                        reviewing().queryParam("deleteAbsent", "true"),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R2", power))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + point));
        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(point, importedPower(unit)))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    @Test
    void a_power_with_a_measure_is_not_deleted_by_a_table() {
        planned(unit, power, "MISSING_RULE", TODAY);
        var other = importedPower(unit);

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "powers", POWER_COLUMNS + mildPowerRow(other, unit))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + power));
    }
}

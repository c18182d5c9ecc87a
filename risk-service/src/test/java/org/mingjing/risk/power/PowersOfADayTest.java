package org.mingjing.risk.power;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.asOf;
import static org.mingjing.risk.power.PowerFixtures.listedPower;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PowersOfADayTest {
    @Test
    void a_list_of_another_day_is_narrowed_by_the_levels_of_that_day() {
        var unit = importedUnit();
        var power = listedPower(unit, TODAY.minusDays(30));
        rate(unit);

        list(unit, TODAY, "III").body("items.code", contains(power)).body("items.level", contains("III"));
        list(unit, TODAY, "II").body("items", hasSize(0));
        list(unit, TODAY.minusDays(1), "III").body("items", hasSize(0));
        asOf(power, TODAY.minusDays(1)).body("level", nullValue()).body("nameZh", equalTo("教师资格认定"));
    }

    private static ValidatableResponse list(String unit, LocalDate day, String level) {
        return analyst()
                .get("/api/risk/v1/powers?unit=" + unit + "&asOf=" + day + "&level=" + level)
                .then()
                .statusCode(200);
    }
}

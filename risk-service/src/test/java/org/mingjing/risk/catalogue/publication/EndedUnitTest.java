package org.mingjing.risk.catalogue.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.drafted;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** What a unit published stays in the books when it ends. */
@QuarkusTest
class EndedUnitTest {
    private static final String RISK = "/api/risk/v1/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void the_catalogue_and_the_figures_of_a_unit_that_ended_are_still_read() {
        var above = importedUnit();
        var unit = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(unit, above)).statusCode(200);
        var power = ratedPower(unit);
        var code = published(unit);
        // Begun, and then given up when the unit was to end.
        var draft = drafted(unit);
        cancelled(power);
        end(above, unit).statusCode(409).body("type", equalTo("/problems/unit-at-work"));
        step(leaderOf(unit), draft, "withdrawal", "{\"reason\": \"撤并\"}").statusCode(200);
        end(above, unit).statusCode(201);

        As.nobody()
                .queryParam("format", "CSV")
                .get(RISK + "public/catalogues/" + code + "/export")
                .then()
                .statusCode(200)
                .body(containsString(power));
        auditor()
                .queryParam("from", code)
                .get(RISK + "catalogues/" + code + "/diff")
                .then()
                .statusCode(200)
                .body("unchanged", equalTo(1));
        auditor().queryParam("unit", unit).get(RISK + "catalogues").then().body("items.code", hasItem(code));
        analyst().get(RISK + "coverage/units/" + unit).then().statusCode(200).body("own.powers", equalTo(0));
        analyst()
                .queryParam("gap", "NEVER_RATED")
                .queryParam("unit", unit)
                .get(RISK + "coverage/powers")
                .then()
                .statusCode(200);
    }

    private static void cancelled(String power) {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"D\", \"cancelledOn\": \"" + TODAY + "\", \"reason\": \"R\"}")
                .post(RISK + "powers/" + power + "/cancellation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse end(String above, String unit) {
        return leaderOf(above)
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"from\": \"" + TODAY + "\", \"reason\": \"撤并\"}")
                .post(RISK + "units/" + unit + "/end")
                .then();
    }
}

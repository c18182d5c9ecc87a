package org.mingjing.risk.catalogue.gate;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.committeeOffice;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.catalogue.CatalogueFixtures.filed;
import static org.mingjing.risk.catalogue.CatalogueFixtures.read;
import static org.mingjing.risk.catalogue.CatalogueFixtures.step;
import static org.mingjing.risk.catalogue.CatalogueFixtures.submit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A power that comes, ends or is handled by others opens the gates of a catalogue that stands before them. */
@QuarkusTest
class ReformedWhileFiledTest {
    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aFiledCatalogue() {
        unit = importedUnit();
        power = ratedPower(unit);
        code = filed(unit);
    }

    @Test
    void a_power_that_joins_the_unit_opens_the_gates_again_and_stands_in_what_is_drawn_up_next() {
        var joined = importedPower(unit);

        step(committeeOffice().header("Accept-Language", "en"), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"))
                .body("errors.field", equalTo(List.of(joined)))
                .body(
                        "errors.message",
                        equalTo(List.of("The unit has this power, and the catalogue does not list it.")));

        read(code).body("objections.cause", equalTo(List.of("POWER_JOINED")));
        rate(unit);
        step(leaderOf(unit), code, "revision", null).statusCode(200);
        read(code).body("powers.code", hasItem(joined));
        var later = importedPower(unit);
        submit(unit, code)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-lines-outdated"))
                .body("detail", containsString(later));
    }

    @Test
    void a_cancelled_power_opens_the_gates_again() {
        ratedPower(unit);
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"X〔2026〕1 号\", \"cancelledOn\": \"2026-01-05\", \"reason\": \"取消\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);

        step(committeeOffice(), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"));
        read(code).body("objections.cause", containsInAnyOrder("POWER_NOT_IN_FORCE", "POWER_JOINED"));
    }

    @Test
    void a_delegated_power_opens_the_gates_again() {
        reform("delegation", "\"handlingUnitCode\": \"" + importedUnit() + "\", ");

        step(committeeOffice(), code, "publication", null)
                .statusCode(409)
                .body("type", equalTo("/problems/catalogue-reopened"));
        read(code).body("objections.cause", equalTo(List.of("POWER_REVISED")));
    }

    @Test
    void a_suspended_power_stays_in_its_catalogue() {
        reform("suspension", "");

        step(committeeOffice(), code, "publication", null).statusCode(200);
    }

    private void reform(String how, String more) {
        supervisor()
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{" + more
                        + "\"documentNo\": \"X〔2026〕2 号\", \"effectiveOn\": \"2026-01-05\", \"reason\": \"改革\"}")
                .post("/api/risk/v1/powers/" + power + "/" + how)
                .then()
                .statusCode(200);
    }
}

package org.mingjing.risk.warning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.warning.WarningDesk.act;
import static org.mingjing.risk.warning.WarningDesk.official;
import static org.mingjing.risk.warning.WarningDesk.raised;
import static org.mingjing.risk.warning.WarningDesk.supervisor2;
import static org.mingjing.risk.warning.WarningDesk.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.signal.SignalFixtures;

/** Nobody is warned twice of the same facts. */
@QuarkusTest
class WarnedOnceTest {
    private String unit;
    private String warned;

    @BeforeEach
    void aSeriousSignalAgainstAnOfficial() {
        unit = importedUnit();
        warned = PeopleFixtures.official(unit);
        reported(3);
    }

    @Test
    void what_an_appeal_found_baseless_neither_warns_again_nor_weighs_beside_what_is_new() {
        var code = told(unit, warned);
        act(official(unit, warned), code, "appeal", Map.of("text", "不服")).statusCode(200);
        act(committee(), code, "appeal-decision", Map.of("upheld", true, "reason", "事实不清"))
                .statusCode(200);

        refused(WarningDesk.raise(supervisor(), unit, warned), code);
        refused(proposal(), code);

        reported(1);
        proposal()
                .statusCode(200)
                .body("tier", equalTo(1))
                .body("signals", equalTo(1))
                .body("derivationZh", containsString("不再计入 1 条:所列预警 " + code));
        WarningDesk.raise(supervisor(), unit, warned).statusCode(201);
    }

    @Test
    void what_another_laid_aside_before_anybody_was_told_stands_beside_what_is_new() {
        var code = raised(unit, warned);
        act(supervisor2(), code, "dismissal", Map.of("reason", "暂不预警")).statusCode(200);

        refused(WarningDesk.raise(supervisor(), unit, warned), code);

        reported(1);
        proposal()
                .body("tier", equalTo(1))
                .body("signals", equalTo(2))
                .body("derivationEn", containsString(" (in warning " + code + " already)"));
        var next = raised(unit, warned);
        act(supervisor2(), next, "dismissal", Map.of("reason", "暂不预警")).statusCode(200);
        refused(proposal(), code + ", " + next);
    }

    @Test
    void nobody_puts_a_signal_beyond_reach_alone() {
        var code = raised(unit, warned);
        act(supervisor(), code, "dismissal", Map.of("reason", "暂不预警")).statusCode(200);
        proposal().statusCode(200).body("tier", equalTo(2)).body("signals", equalTo(1));

        String verified = WarningDesk.raise(supervisor2(), unit, warned)
                .statusCode(201)
                .extract()
                .path("code");
        WarningDesk.verified(verified, 2, WarningDesk.TALK_AND_CORRECTION);
        act(supervisor(), verified, "dismissal", Map.of("reason", "暂不预警")).statusCode(200);
        WarningDesk.raise(supervisor2(), unit, warned).statusCode(201);
    }

    @Test
    void what_a_warning_rested_on_beside_a_signal_that_was_withdrawn_may_warn_anew() {
        var withdrawn = reported(5);
        var code = told(unit, warned);
        analyst()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "查无实据"))
                .post("/api/risk/v1/signals/" + withdrawn + "/withdrawal")
                .then()
                .statusCode(200);
        act(supervisor2(), code, "dismissal", Map.of("reason", "主要线索已撤回")).statusCode(200);

        proposal().statusCode(200).body("tier", equalTo(2)).body("signals", equalTo(1));
        var next = raised(unit, warned);
        act(supervisor2(), next, "dismissal", Map.of("reason", "暂不预警")).statusCode(200);
        refused(proposal(), next);
    }

    private String reported(int weight) {
        return SignalFixtures.reported(Map.of("unitCode", unit, "officialCode", warned), weight);
    }

    private ValidatableResponse proposal() {
        return supervisor()
                .get("/api/risk/v1/warning-proposal?unit=" + unit + "&official=" + warned)
                .then();
    }

    private static void refused(ValidatableResponse answer, String codes) {
        answer.statusCode(409)
                .body("type", equalTo("/problems/warning-on-old-signals"))
                .body("detail", containsString(codes));
    }
}

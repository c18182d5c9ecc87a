package org.mingjing.risk.signal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.signal.SignalFixtures.SIGNALS;
import static org.mingjing.risk.signal.SignalFixtures.changed;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.report;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** A signal is seen by those who may: what points at an official by few, and never by whom it points at. */
@QuarkusTest
class SignalReadersTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void what_points_at_an_official_is_not_for_everybody() {
        var official = official(unit);
        String id = reported(Map.of("unitCode", unit, "officialCode", official), 3);

        for (var reader : List.of(supervisor(), analyst(), auditor())) {
            reader.get(SIGNALS + "/" + id).then().statusCode(200);
        }
        supervisor().get(SIGNALS + "?official=" + official).then().body("items.id", hasItem(id));
        committee().get(SIGNALS + "/" + id).then().statusCode(404);
        committee().get(SIGNALS + "?unit=" + unit).then().statusCode(200).body("items.id", not(hasItem(id)));
        leaderOf(unit).get(SIGNALS + "/" + id).then().statusCode(403);

        changed(analyst(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 3), "reason", "核实"))
                .statusCode(200);
        committee().get(SIGNALS + "/" + id).then().statusCode(200).body("history.kind", equalTo(List.of("CORRECTED")));
    }

    @Test
    void nobody_reports_corrects_withdraws_or_reads_what_points_at_themselves() {
        var self = official(unit);
        String id = reported(Map.of("unitCode", unit, "officialCode", self), 5);
        var power = importedPower(unit);
        reported(Map.of("powerCode", power, "officialCode", self), 3);
        Supplier<RequestSpecification> warned = () ->
                As.role("risk-analyst", "supervisor").unit(unit).official(self).request();

        report(warned.get(), "INSPECTION", fresh("R"), content(Map.of("officialCode", self), 1))
                .statusCode(403)
                .body("type", equalTo("/problems/signal-own"));
        changed(warned.get(), id, "withdrawal", Map.of("reason", "查无实据")).statusCode(404);
        changed(warned.get(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 1), "reason", "x"))
                .statusCode(404);
        String other = reported(Map.of("unitCode", unit), 1);
        changed(
                        warned.get(),
                        other,
                        "correction",
                        Map.of("content", content(Map.of("officialCode", self), 1), "reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/signal-own"));

        warned.get().get(SIGNALS + "/" + id).then().statusCode(404);
        warned.get().get(SIGNALS + "?unit=" + unit).then().body("items.id", equalTo(List.of(other)));
        warned.get()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void of_a_power_those_about_its_officials_are_left_out_too() {
        var power = importedPower(unit);
        reported(Map.of("powerCode", power, "officialCode", official(unit)), 3);

        supervisor().get("/api/risk/v1/powers/" + power + "/signals").then().body("items", hasSize(1));
        committee().get("/api/risk/v1/powers/" + power + "/signals").then().body("items", hasSize(0));
    }
}

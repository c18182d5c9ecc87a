package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.cancel;
import static org.mingjing.risk.power.PowerFixtures.create;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerRevised;
import org.mingjing.events.risk.PowerRevisionLapsed;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class WaitingRevisionTest {
    @Inject
    AdjustableClock clock;

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void revisions_take_effect_on_their_days_in_their_order_also_after_a_standstill() {
        var unit = importedUnit();
        var power = listedPower(unit, TODAY.minusDays(30));
        rate(unit);
        revise(unit, power, TODAY.plusDays(5), statement(unit).replace("1260", "12"))
                .statusCode(200);
        revise(unit, power, TODAY.plusDays(6), statement(unit).replace("1260", "3"))
                .statusCode(200);
        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("yearlyCases", equalTo(1260))
                .body("ratingState", equalTo("RATED"));

        clock.set(TODAY.plusDays(7));

        Awaitility.await()
                .untilAsserted(() -> analyst()
                        .get("/api/risk/v1/powers/" + power)
                        .then()
                        .body("yearlyCases", equalTo(3))
                        .body("statedIn.no", equalTo(3))
                        .body("ratingState", equalTo("STALE")));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/revisions")
                .then()
                .body("items.state", contains("EFFECTIVE", "EFFECTIVE", "EFFECTIVE"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerRevised.class)
                                .filter(event -> event.code().equals(power)))
                        .containsExactly(
                                new PowerRevised(power, unit, 1, TODAY.minusDays(30), null, List.of()),
                                new PowerRevised(power, unit, 2, TODAY.plusDays(5), null, List.of("yearlyCases")),
                                new PowerRevised(power, unit, 3, TODAY.plusDays(6), null, List.of("yearlyCases"))));
    }

    @Test
    void what_would_bring_a_cancelled_power_back_on_its_day_lapses_until_the_supervisor_let_it_in() {
        var unit = importedUnit();
        var cancelled = listedPower(unit, TODAY.minusDays(30));
        var other = fresh(unit + "-L");
        var asItWas = statement(unit).replace("教师资格认定", "校车使用许可审查");
        create(leaderOf(unit), other, TODAY, asItWas).statusCode(201);
        revise(unit, other, TODAY.plusDays(5), statement(unit)).statusCode(200);

        cancel(cancelled);
        leaderOf(unit)
                .get("/api/risk/v1/look-alikes")
                .then()
                .body("items.powerCode", contains(other))
                .body("items.endedCode", contains(cancelled))
                .body("items.raisedBy", contains("LEADER-" + unit));
        revise(
                        leaderOf(unit).header("If-Match", "*"),
                        other,
                        TODAY.plusDays(5),
                        ", \"corrects\": 2",
                        statement(unit).replace("0000-1234", "0000-5678"))
                .statusCode(409)
                .body("type", equalTo("/problems/power-looks-ended"));
        clock.set(TODAY.plusDays(6));

        Awaitility.await()
                .untilAsserted(() -> analyst()
                        .get("/api/risk/v1/powers/" + other + "/revisions")
                        .then()
                        .body("items.state", contains("EFFECTIVE", "LAPSED")));
        analyst().get("/api/risk/v1/powers/" + other).then().body("nameZh", equalTo("校车使用许可审查"));
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", PowerRevisionLapsed.class))
                                .contains(new PowerRevisionLapsed(other, unit, 2, TODAY.plusDays(5))));

        admit(unit);
        revise(unit, other, TODAY.plusDays(6), statement(unit)).statusCode(200).body("nameZh", equalTo("教师资格认定"));
    }

    private static void admit(String unit) {
        String one =
                leaderOf(unit).get("/api/risk/v1/look-alikes").then().extract().path("items[0].id");
        var path = "/api/risk/v1/look-alikes/" + one;
        supervisor()
                .header("If-Match", supervisor().get(path).header("ETag"))
                .contentType("application/json")
                .body("{\"reason\": \"另一事项\"}")
                .post(path + "/admission")
                .then()
                .statusCode(200);
    }
}

package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RatingRecorded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.Statements;
import org.mingjing.testkit.TestTopics;

/** One power rated because somebody asks. */
@QuarkusTest
class RateOnePowerTest {
    private static final Caller ANALYST = new Caller("1", "analyst", "ANALYST-JC", "EB-JC", Set.of("risk-analyst"));

    @Inject
    RatePowers ratePowers;

    @Inject
    SessionFactory sessions;

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void everything_it_rests_on_is_weighed_and_the_rating_is_told() {
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));

        post(analyst(), "powers/" + power + "/ratings", "{}")
                .statusCode(201)
                .body("no", equalTo(1))
                .body("reason", equalTo("FIRST"))
                .body("level", equalTo("III"))
                .body("factors.riskPoints", equalTo(1));
        post(analyst(), "powers/" + power + "/ratings", "{}")
                .body("no", equalTo(2))
                .body("reason", equalTo("INPUTS"));

        get("powers/" + power).body("ratingState", equalTo("RATED"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingRecorded.class))
                .contains(
                        new RatingRecorded(power, unit, 1, "seed-1", "III", "III", "FIRST"),
                        new RatingRecorded(power, unit, 2, "seed-1", "III", "III", "INPUTS")));
    }

    @Test
    void the_same_inputs_print_the_same_bytes() {
        var first =
                post(analyst(), "powers/" + power + "/ratings", "{}").extract().jsonPath();
        var second =
                post(analyst(), "powers/" + power + "/ratings", "{}").extract().jsonPath();

        assertThat(second.getString("derivationZh")).isEqualTo(first.getString("derivationZh"));
        assertThat(second.getString("derivationEn")).isEqualTo(first.getString("derivationEn"));
        assertThat(get("powers/" + power + "/rating").extract().jsonPath().getString("derivationZh"))
                .isEqualTo(first.getString("derivationZh"));
    }

    @Test
    void two_statements_read_all_that_it_rests_on() {
        // One more each by RatingRows, which writes rating and power, and by the outbox: four.
        assertThat(Statements.of(sessions, () -> ratePowers.rateOne(power, new Rater(ANALYST, null))))
                .isEqualTo(2);
    }

    @Test
    void a_cancelled_power_is_not_rated() {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"cancelledOn\": \"2026-03-01\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);

        post(analyst(), "powers/" + power + "/ratings", "{}")
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
    }

    @Test
    void only_an_analyst_rates_and_only_what_is_there() {
        post(leaderOf(unit), "powers/" + power + "/ratings", "{}").statusCode(403);
        post(analyst(), "powers/NOSUCH/ratings", "{}").statusCode(404);
    }

    @Test
    void many_at_once_are_rated_as_one_by_one() {
        var other = importedPower(unit);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(other, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        post(analyst(), "ratings", "{\"unitCode\": \"" + unit + "\"}").body("rated", equalTo(2));

        var bulk = get("powers/" + other + "/rating").extract().jsonPath();
        var single =
                post(analyst(), "powers/" + other + "/ratings", "{}").extract().jsonPath();
        assertThat(single.getString("derivationZh")).isEqualTo(bulk.getString("derivationZh"));
        assertThat(single.getString("rule")).isEqualTo(bulk.getString("rule"));
        assertThat(single.getMap("factors")).isEqualTo(bulk.getMap("factors"));
    }
}

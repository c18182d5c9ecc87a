package org.mingjing.risk.rating;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
import static org.mingjing.risk.riskpoint.RiskPointFixtures.TODAY;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewWithoutDecisions;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sent;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.signed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RatePowersTest {
    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void rates_what_is_unrated_and_nothing_twice() {
        rate(analyst(), unit)
                .statusCode(200)
                .body("rated", equalTo(1))
                .body("levels.III", equalTo(1))
                .body("changedInAll", equalTo(0))
                .body("changed", hasSize(0));
        rate(analyst(), unit).body("rated", equalTo(0));
    }

    @Test
    void a_stale_power_is_rated_again_and_both_ratings_stay() {
        rate(analyst(), unit).statusCode(200);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));

        rate(analyst(), unit)
                .body("rated", equalTo(1))
                .body("changed[0].from", equalTo("III"))
                .body("changed[0].to", equalTo("I"));

        analyst()
                .get("/api/risk/v1/powers/" + power + "/ratings")
                .then()
                .body("items", hasSize(2))
                .body("items[0].level", equalTo("III"))
                .body("items[0].reason", equalTo("FIRST"))
                .body("items[1].level", equalTo("I"))
                .body("items[1].reason", equalTo("INPUTS"))
                .body("items[1].rule", equalTo("UNIT_LED_BY_HEAD"));
        var path = "/api/risk/v1/powers/" + power + "/ratings?limit=1";
        var first = analyst().get(path).then().body("items.no", contains(1)).extract();
        analyst()
                .queryParam("after", first.<String>path("next"))
                .get(path)
                .then()
                .body("items.no", contains(2))
                .body("next", nullValue());
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

        rate(analyst(), unit).body("rated", equalTo(0));
    }

    @Test
    void the_same_request_under_one_key_is_done_once() {
        var key = UUID.randomUUID().toString();

        rate(analyst().header("Idempotency-Key", key), unit).body("rated", equalTo(1));
        rate(analyst().header("Idempotency-Key", key), unit)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("rated", equalTo(1));
    }

    @Test
    void without_a_unit_every_power_is_rated() {
        analyst()
                .contentType("application/json")
                .body("{}")
                .post("/api/risk/v1/ratings")
                .then()
                .statusCode(200);

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("RATED"));
    }

    @Test
    void a_rating_and_an_import_of_risk_points_at_once_never_leave_a_rating_that_is_wrong_and_looks_right() {
        for (int i = 1; i <= 5; i++) {
            var code = importedPower(unit);
            var review = reviewWithoutDecisions(TODAY);
            sent(
                    review,
                    RISK_POINT_COLUMNS
                            + riskPointRow(code + "-R1", code)
                            + riskPointRow(code + "-R2", code)
                                    .replace("EXAMINE", "SIGN")
                                    .replace("走过场", "收受礼金"),
                    false);
            var rating = CompletableFuture.runAsync(() -> rate(analyst(), unit));
            signed(review);
            rating.join();

            var seen = analyst().get("/api/risk/v1/powers/" + code).jsonPath();
            int points = analyst()
                    .get("/api/risk/v1/powers/" + code + "/risk-points")
                    .jsonPath()
                    .getList("items")
                    .size();
            if (seen.getString("ratingState").equals("RATED")) {
                analyst()
                        .get("/api/risk/v1/powers/" + code + "/rating")
                        .then()
                        .body("factors.riskPoints", equalTo(points));
            }
        }
    }

    @Test
    void only_an_analyst_rates_and_only_units_that_exist() {
        rate(leaderOf(unit), unit).statusCode(403);
        rate(analyst(), "NOWHERE").statusCode(404);
    }

    private static ValidatableResponse rate(RequestSpecification as, String unit) {
        return as.contentType("application/json")
                .body("{\"unitCode\": \"" + unit + "\"}")
                .post("/api/risk/v1/ratings")
                .then();
    }
}

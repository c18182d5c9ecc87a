package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.sample;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.Backing;

/** The bureau of the sample data, imported and rated through the interface; its levels are what the plan's rules give. */
@QuarkusTest
@QuarkusTestResource(Backing.class)
class SampleBureauTest {
    @BeforeEach
    void importTheBureau() {
        upload(analyst(), "units", sample("units.csv")).statusCode(200);
        upload(analyst(), "powers", sample("powers.csv")).statusCode(200);
        upload(analyst(), "posts", sample("posts.csv")).statusCode(200);
        upload(analyst(), "officials", sample("officials.csv")).statusCode(200);
        upload(analyst(), "holdings", sample("holdings.csv")).statusCode(200);
        // Where an earlier test brought them in already, there is nothing for a review to sign.
        if (analyst().get("/api/risk/v1/risk-points/EB-L-01-R1").statusCode() != 200) {
            listed(sample("risk-points.csv"));
        }
        analyst()
                .contentType("application/json")
                .body("{}")
                .post("/api/risk/v1/ratings")
                .then()
                .statusCode(200);
    }

    @Test
    void every_power_gets_the_expected_score_and_levels() {
        var expected = sample("expected-levels.csv").lines().skip(1).toList();

        assertThat(expected).hasSize(67);
        assertThat(expected).allSatisfy(line -> {
            var code = line.split(",")[0];
            var rating = analyst()
                    .get("/api/risk/v1/powers/" + code + "/rating")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(String.join(
                            ",",
                            rating.getString("powerCode"),
                            new BigDecimal(rating.getString("score"))
                                    .setScale(2)
                                    .toString(),
                            rating.getString("scoreLevel"),
                            rating.getString("ruleLevel"),
                            rating.getString("level")))
                    .isEqualTo(line);
        });
    }

    @Test
    void importing_the_same_tables_again_changes_nothing() {
        upload(analyst(), "units", sample("units.csv"))
                .statusCode(200)
                .body("unchanged", equalTo(31))
                .body("created", equalTo(0))
                .body("updated", equalTo(0));
        upload(analyst(), "powers", sample("powers.csv")).body("unchanged", equalTo(67));
        upload(reviewing(), "risk-points", sample("risk-points.csv"))
                .body("unchanged", equalTo(46))
                .body("absent", greaterThanOrEqualTo(0));
    }

    @Test
    void the_derivation_is_printed_in_both_languages() {
        var rating = analyst()
                .get("/api/risk/v1/powers/EB-L-01/rating")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(rating.getString("derivationZh")).contains("得分 3.50:一级").contains("风险等级:一级");
        assertThat(rating.getString("derivationEn"))
                .contains("Rule UNIT_DEPUTY_AND_MEDIUM_ATTENTION")
                .contains("Level: I");
    }
}

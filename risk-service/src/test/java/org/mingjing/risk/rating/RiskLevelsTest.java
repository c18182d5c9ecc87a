package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.planned;
import static org.mingjing.risk.measure.MeasureFixtures.putInPlace;
import static org.mingjing.risk.measure.MeasureFixtures.reviewed;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.judge;
import static org.mingjing.risk.rating.RatingFixtures.judged;
import static org.mingjing.risk.rating.RatingFixtures.post;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerJudged;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.TestTopics;

/** Inherent, current and residual risk, what analysts judge of it, and where that cannot all be true. */
@QuarkusTest
class RiskLevelsTest {
    private String unit;
    private String power;

    @BeforeEach
    void aRatedPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void without_measures_all_three_are_the_same() {
        get("powers/" + power + "/risk-levels")
                .statusCode(200)
                .body("inherent", equalTo("III"))
                .body("current", equalTo("III"))
                .body("residual", equalTo("III"))
                .body("inconsistencies", hasSize(0));
    }

    @Test
    void a_planned_measure_makes_the_residual_level_and_an_effective_one_the_current() {
        var today = LocalDate.now();
        var narrow = fresh(unit + "-L");
        var row = mildPowerRow(narrow, unit).replace(",NONE,", ",NARROW,");
        upload(analyst(), "powers", POWER_COLUMNS + row).statusCode(200);
        rate(unit);
        var measure = planned(unit, narrow, "WIDE_DISCRETION", today);

        get("powers/" + narrow + "/risk-levels")
                .body("inherent", equalTo("II"))
                .body("current", equalTo("II"))
                .body("residual", equalTo("III"))
                .body("plannedMeasures", equalTo(List.of("REFINE")));

        putInPlace(unit, measure, today);
        reviewed(measure, true);
        get("powers/" + narrow + "/risk-levels")
                .body("inherent", equalTo("II"))
                .body("current", equalTo("III"))
                .body("residual", equalTo("III"))
                .body("effectiveMeasures", equalTo(List.of("REFINE")))
                .body("inconsistencies", hasSize(0));
        get("powers/" + narrow).body("level", equalTo("II"));
        get("powers/" + narrow + "/risk-levels?asOf=" + today.plusYears(1)).body("current", equalTo("II"));
        get("powers/" + narrow + "/risk-levels?asOf=" + today.minusDays(2)).statusCode(404);
    }

    @Test
    void a_judged_power_is_not_deleted_by_a_table() {
        var unrated = importedPower(unit);
        judged(unrated, "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"评估会\"}");

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "powers", POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + unrated));
    }

    @Test
    void judgements_are_kept_with_who_and_when_and_the_last_one_counts() {
        judged(power, "{\"criteria\": [\"HIGH_INCIDENCE\"], \"residualAccepted\": false, \"basis\": \"第一次\"}");
        judged(power, "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"第二次\"}");

        auditor()
                .get(RISK + "powers/" + power + "/judgements")
                .then()
                .statusCode(200)
                .body("items.no", equalTo(List.of(1, 2)))
                .body("items[0].criteria", equalTo(List.of("HIGH_INCIDENCE")))
                .body("items[1].criteria", hasSize(0))
                .body("items[1].judgedBy", equalTo("ANALYST-JC"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", PowerJudged.class))
                .contains(new PowerJudged(power, 1), new PowerJudged(power, 2)));
    }

    @Test
    void nobody_replaces_a_judgement_unseen() {
        judge(power, "\"0\"", "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"甲\"}")
                .statusCode(201)
                .header("ETag", "\"1\"");

        judge(power, "\"0\"", "{\"consequence\": \"DISCIPLINE\", \"residualAccepted\": false, \"basis\": \"乙\"}")
                .statusCode(412);

        get("powers/" + power + "/judgements").body("items.basis", equalTo(List.of("甲")));
    }

    @Test
    void who_only_accepts_what_is_left_leaves_criteria_and_consequence_as_they_were_judged() {
        judged(
                power,
                "{\"criteria\": [\"HIGH_INCIDENCE\"], \"consequence\": \"CRIME\", \"residualAccepted\": false,"
                        + " \"basis\": \"评估会\"}");
        judged(power, "{\"residualAccepted\": true, \"acceptedUntil\": \"2099-12-31\", \"basis\": \"接受\"}");
        judged(power, "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"复评\"}");

        get("powers/" + power + "/judgements")
                .body("items[1].criteria", equalTo(List.of("HIGH_INCIDENCE")))
                .body("items[1].consequence", equalTo("CRIME"))
                .body("items[2].criteria", hasSize(0))
                .body("items[2].consequence", equalTo("CRIME"));
        // The tag is that of what was judged last, whichever page shows it.
        var page = get("powers/" + power + "/judgements?limit=2")
                .body("items.no", equalTo(List.of(1, 2)))
                .header("ETag", "\"3\"")
                .extract();
        analyst()
                .queryParam("after", page.<String>path("next"))
                .get(RISK + "powers/" + power + "/judgements?limit=2")
                .then()
                .body("items.no", equalTo(List.of(3)));
    }

    @Test
    void what_the_scheme_in_force_does_not_ask_for_leaves_the_rating_true() {
        judged(power, "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"x\"}");

        get("powers/" + power).body("ratingState", equalTo("RATED"));
    }

    @Test
    void what_cannot_all_be_true_is_listed() {
        judged(
                power,
                "{\"currentLevel\": \"III\", \"residualLevel\": \"II\", \"residualAccepted\": true, \"basis\": \"x\"}");

        get("powers/" + power + "/risk-levels")
                .body("inconsistencies", hasItem("RESIDUAL_WORSE_THAN_CURRENT"))
                .body("inconsistencies", hasItem("ACCEPTANCE_WITHOUT_EXPIRY"));
        get("risk-inconsistencies?unit=" + unit).body("items.powerCode", equalTo(List.of(power)));

        judged(
                power,
                "{\"currentLevel\": \"III\", \"residualLevel\": \"III\", \"residualAccepted\": true,"
                        + " \"acceptedUntil\": \"2099-12-31\", \"basis\": \"x\"}");
        get("risk-inconsistencies?unit=" + unit).body("items", hasSize(0));
        leaderOf(unit).get(RISK + "risk-inconsistencies").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void better_with_no_measure_behind_it_is_listed() {
        var raised = ratedPower(unit);
        post(analyst(), "level-overrides", "{\"powerCode\": \"" + raised + "\", \"level\": \"I\"}")
                .statusCode(201);
        judged(
                raised,
                "{\"currentLevel\": \"II\", \"residualLevel\": \"III\", \"residualAccepted\": false, \"basis\": \"x\"}");

        get("powers/" + raised + "/risk-levels")
                .body("inherent", equalTo("I"))
                .body("derivedCurrent", equalTo("I"))
                .body("inconsistencies", hasItem("CURRENT_BETTER_WITHOUT_MEASURE"))
                .body("inconsistencies", hasItem("RESIDUAL_BETTER_WITHOUT_MEASURE"))
                .body("inconsistencies", not(hasItem("ACCEPTANCE_WITHOUT_EXPIRY")));
    }

    @Test
    void a_power_that_the_head_leads_by_duty_and_that_the_unit_says_somebody_else_runs_is_listed() {
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, unit)).statusCode(200);
        var ofTheSection = ratedPower(section);
        give(leaderOf(unit), PeopleFixtures.post(section, "HEAD", 1), "LEAD", ofTheSection, LONG_AGO, null)
                .statusCode(201);
        give(leaderOf(unit), PeopleFixtures.post(unit, "HEAD", 1), "LEAD", power, LONG_AGO, null)
                .statusCode(201);

        get("risk-inconsistencies?unit=" + unit)
                .statusCode(200)
                .body("items.powerCode", equalTo(List.of(power)))
                .body("items[0].inconsistencies", equalTo(List.of("LED_BY_DIFFERS_FROM_DUTY")))
                .body("items[0].ledBy", equalTo("OTHER"))
                .body("items[0].ledByDuty", equalTo("HEAD"));
        get("powers/" + ofTheSection + "/risk-levels").body("ledByDuty", equalTo("OTHER"));

        var led = mildPowerRow(power, unit).replace(",OTHER,MEDIUM,", ",HEAD,MEDIUM,");
        upload(leaderOf(unit), "powers", POWER_COLUMNS + led).statusCode(200);
        rate(unit);
        get("risk-inconsistencies?unit=" + unit).body("items", hasSize(0));
    }

    @Test
    void only_analysts_judge_and_give_a_basis() {
        var path = "powers/" + power + "/judgements";
        post(leaderOf(unit), path, "{\"residualAccepted\": false, \"basis\": \"x\"}")
                .statusCode(403);
        post(analyst(), path, "{\"residualAccepted\": false, \"basis\": \"\"}").statusCode(400);
        post(analyst(), path, "{\"residualAccepted\": false, \"basis\": \"x\"}").statusCode(428);
        post(analyst(), path, "{\"criteria\": [\"LUCK\"], \"residualAccepted\": false, \"basis\": \"x\"}")
                .statusCode(400);
        post(analyst(), "powers/NOSUCH/judgements", "{\"residualAccepted\": false, \"basis\": \"x\"}")
                .statusCode(404);
        leaderOf(importedUnit())
                .get(RISK + "powers/" + power + "/risk-levels")
                .then()
                .statusCode(404);
        leaderOf(importedUnit())
                .get(RISK + "risk-inconsistencies?unit=" + unit)
                .then()
                .statusCode(404);
    }
}

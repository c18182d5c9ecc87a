package org.mingjing.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.measure.MeasureFixtures.API;
import static org.mingjing.risk.measure.MeasureFixtures.plan;
import static org.mingjing.risk.measure.MeasureFixtures.planned;
import static org.mingjing.risk.measure.MeasureFixtures.putInPlace;
import static org.mingjing.risk.measure.MeasureFixtures.review;
import static org.mingjing.risk.measure.MeasureFixtures.reviewed;
import static org.mingjing.risk.measure.MeasureFixtures.step;
import static org.mingjing.risk.measure.MeasureFixtures.tryPlan;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.MeasurePlanned;
import org.mingjing.events.risk.MeasurePutInPlace;
import org.mingjing.events.risk.MeasureReviewed;
import org.mingjing.events.risk.MeasureWithdrawn;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class MeasureResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @Test
    void the_cause_says_what_kind_of_measure_it_is() {
        tryPlan(leaderOf(unit), power, plan("CONCENTRATED_POWER", TODAY))
                .statusCode(201)
                .body("code", equalTo(power + "-M1"))
                .body("kind", equalTo("SPLIT"))
                .body("status", equalTo("PLANNED"))
                .body("overdue", equalTo(false));
        tryPlan(leaderOf(unit), power, plan("MISSING_RULE", TODAY)).body("code", equalTo(power + "-M2"));

        auditor()
                .get(API + "powers/" + power + "/measures")
                .then()
                .statusCode(200)
                .body("items.kind", contains("SPLIT", "RULE"));
    }

    @Test
    void a_measure_may_be_for_a_risk_point_of_its_power_and_of_no_other() {
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
        var forThePoint = new HashMap<>(plan("MISSING_RULE", TODAY));
        forThePoint.put("riskPointCode", power + "-R1");

        tryPlan(leaderOf(unit), power, forThePoint).statusCode(201).body("riskPointCode", equalTo(power + "-R1"));
        tryPlan(leaderOf(unit), importedPower(unit), forThePoint)
                .statusCode(422)
                .body("type", equalTo("/problems/measure-risk-point-elsewhere"));
    }

    @Test
    void a_day_that_has_passed_an_unknown_power_and_a_cancelled_one_are_refused() {
        tryPlan(leaderOf(unit), power, plan("MISSING_RULE", TODAY.minusDays(1)))
                .statusCode(422)
                .body("type", equalTo("/problems/measure-due-in-past"));
        tryPlan(leaderOf(unit), "NOWHERE", plan("MISSING_RULE", TODAY)).statusCode(404);
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("documentNo", "D", "cancelledOn", TODAY.toString(), "reason", "R"))
                .post(API + "powers/" + power + "/cancellation")
                .then()
                .statusCode(200);
        tryPlan(leaderOf(unit), power, plan("MISSING_RULE", TODAY))
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
    }

    @Test
    void what_nobody_answers_for_is_no_plan() {
        var plan = new HashMap<>(plan("MISSING_RULE", TODAY));
        plan.put("owner", "NOBODY-1");
        tryPlan(leaderOf(unit), power, plan).statusCode(422).body("type", equalTo("/problems/measure-owner-unknown"));
        // Who answers for it is its owner; what is done becomes public.
        var naming = new HashMap<>(plan("MISSING_RULE", TODAY));
        naming.put("description", "由 OWNER-1 逐件复核");
        tryPlan(leaderOf(unit), power, naming)
                .statusCode(422)
                .body("type", equalTo("/problems/measure-names-officials"));
        naming.put("nobodyMeant", "OWNER-1 是表格编号");
        tryPlan(leaderOf(unit), power, naming).statusCode(201);

        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        plan.remove("cause");
        leaderOf(unit)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(plan)
                .put(API + "measures/" + measure)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/measure-owner-unknown"));
    }

    @Test
    void only_leaders_of_the_unit_plan() {
        tryPlan(leaderOf(importedUnit()), power, plan("MISSING_RULE", TODAY)).statusCode(404);
        tryPlan(auditor(), power, plan("MISSING_RULE", TODAY)).statusCode(403);
        tryPlan(supervisor(), power, plan("MISSING_RULE", TODAY)).statusCode(403);
    }

    @Test
    void the_owner_or_a_leader_says_that_it_is_in_place_and_nobody_else() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        var file = Map.of("sha256", "ab".repeat(32), "mediaType", "application/pdf", "size", 1234);
        Map<String, Object> evidence = Map.of("inPlaceOn", TODAY.toString(), "description", "制度", "file", file);

        for (var stranger :
                List.of(As.role("handler").unit(unit).official("OTHER").request(), supervisor())) {
            step(stranger, measure, "evidence", "*", evidence)
                    .statusCode(403)
                    .body("type", equalTo("/problems/measure-of-another-owner"));
        }
        step(As.role("collective-member").unit(unit).official("OWNER-1").request(), measure, "evidence", "*", evidence)
                .statusCode(200)
                .body("status", equalTo("IN_PLACE"))
                .body("inPlace.by", equalTo("OWNER-1"))
                .body("inPlace.sha256", equalTo("ab".repeat(32)));
        step(leaderOf(unit), measure, "evidence", "*", evidence)
                .statusCode(409)
                .body("type", equalTo("/problems/measure-not-planned"));
    }

    @Test
    void whoever_put_it_in_place_does_not_say_that_it_helps() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        review(supervisor(), measure, true).statusCode(409).body("type", equalTo("/problems/measure-not-in-place"));
        putInPlace(unit, measure, TODAY);

        review(leaderOf(unit), measure, true).statusCode(403).body("type", equalTo("/problems/measure-own-effect"));
        review(As.role("risk-analyst").unit("EB-JC").official("OWNER-1").request(), measure, true)
                .statusCode(403);
        review(supervisor(), measure, true)
                .statusCode(200)
                .body("status", equalTo("EFFECTIVE"))
                .body("reviews.reviewedBy", contains("SUPERVISOR-JC"));
    }

    @Test
    void at_level_one_somebody_of_another_unit_finds_that_a_measure_helps() {
        rate(unit);
        send(analyst(), "level-overrides", Map.of("powerCode", power, "level", "I", "reason", "群众关注"))
                .statusCode(201);
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        putInPlace(unit, measure, TODAY);

        review(As.role("unit-leader").unit(unit).official("LEADER-2").request(), measure, true)
                .statusCode(403)
                .body("type", equalTo("/problems/power-of-ones-own"));
        reviewed(measure, true);
    }

    @Test
    void who_holds_the_post_that_owns_a_measure_puts_it_in_place_and_does_not_review_it() {
        var post = PeopleFixtures.post(unit, "OTHER", 1);
        var holder = PeopleFixtures.official(unit);
        PeopleFixtures.hold(leaderOf(unit), post, holder, PeopleFixtures.LONG_AGO, null)
                .statusCode(201);
        var plan = new HashMap<>(plan("MISSING_RULE", TODAY));
        plan.put("owner", post);
        String measure = tryPlan(leaderOf(unit), power, plan).extract().path("code");
        Map<String, Object> evidence = Map.of("inPlaceOn", TODAY.toString(), "description", "制度");

        step(PeopleFixtures.self(unit, holder), measure, "evidence", "*", evidence)
                .statusCode(200);

        var second = tryPlan(leaderOf(unit), power, plan).extract().<String>path("code");
        putInPlace(unit, second, TODAY);
        review(As.role("unit-leader").unit(unit).official(holder).request(), second, true)
                .statusCode(403)
                .body("type", equalTo("/problems/measure-own-effect"));
    }

    @Test
    void of_two_who_review_at_once_one_is_too_late() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        putInPlace(unit, measure, TODAY);
        var seen = supervisor().get(API + "measures/" + measure).header("ETag");
        Map<String, Object> finding = Map.of("effective", true, "finding", "抽查十件");

        step(supervisor(), measure, "effect-reviews", seen, finding).statusCode(200);
        step(analyst(), measure, "effect-reviews", seen, finding).statusCode(412);
        step(analyst(), measure, "effect-reviews", "*", finding)
                .statusCode(428)
                .body("type", equalTo("/problems/if-match-any"));
        analyst()
                .contentType("application/json")
                .body(finding)
                .post(API + "measures/" + measure + "/effect-reviews")
                .then()
                .statusCode(428);
    }

    @Test
    void a_plan_can_change_until_the_measure_is_in_place() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        replan(measure, TODAY.plusDays(7))
                .statusCode(200)
                .body("dueOn", equalTo(TODAY.plusDays(7).toString()));
        putInPlace(unit, measure, TODAY);

        replan(measure, TODAY.plusDays(8)).statusCode(409);
    }

    @Test
    void a_withdrawn_measure_says_why_and_is_told() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);

        step(leaderOf(unit), measure, "withdrawal", "*", Map.of("reason", " ")).statusCode(400);
        step(leaderOf(unit), measure, "withdrawal", "*", Map.of("reason", "并入新制度"))
                .statusCode(200)
                .body("withdrawal.reason", equalTo("并入新制度"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", MeasureWithdrawn.class))
                .extracting(MeasureWithdrawn::measureCode)
                .contains(measure));
    }

    @Test
    void lists_hold_what_the_caller_may_see() {
        var mine = planned(unit, power, "MISSING_RULE", TODAY);
        var elsewhere = importedUnit();
        planned(elsewhere, importedPower(elsewhere), "MISSING_RULE", TODAY);

        leaderOf(unit).get(API + "measures").then().body("items.code", contains(mine));
        auditor().queryParam("unit", unit).get(API + "measures").then().body("items.code", contains(mine));
        auditor()
                .queryParam("unit", unit)
                .queryParam("kind", "SPLIT")
                .get(API + "measures")
                .then()
                .body("items", hasSize(0));
        leaderOf(unit)
                .queryParam("unit", elsewhere)
                .get(API + "measures")
                .then()
                .statusCode(404);
        leaderOf(elsewhere).get(API + "measures/" + mine).then().statusCode(404);
    }

    @Test
    void the_way_of_a_measure_is_told_to_those_inside() {
        var measure = MeasureFixtures.effective(unit, power, "HARD_TO_MONITOR", TODAY);

        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", MeasurePlanned.class))
                    .contains(new MeasurePlanned(measure, power, unit, null, "TECHNOLOGY", "OWNER-1", TODAY));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", MeasurePutInPlace.class))
                    .contains(new MeasurePutInPlace(measure, power, "TECHNOLOGY", TODAY));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", MeasureReviewed.class))
                    .contains(new MeasureReviewed(measure, power, "TECHNOLOGY", "EFFECTIVE", TODAY));
        });
    }

    private ValidatableResponse replan(String measure, LocalDate dueOn) {
        return leaderOf(unit)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("description", "一人受理一人审核", "owner", "OWNER-1", "dueOn", dueOn.toString()))
                .put(API + "measures/" + measure)
                .then();
    }
}

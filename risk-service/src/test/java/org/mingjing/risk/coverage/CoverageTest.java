package org.mingjing.risk.coverage;

import static java.time.Duration.ofMinutes;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.ProcedureRecorded;
import org.mingjing.events.process.ProcedureStep;
import org.mingjing.kit.timer.Timers;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class CoverageTest {
    private static final String API = "/api/risk/v1/coverage/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    AdjustableClock clock;

    @Inject
    Timers timers;

    private String unit;
    private String power;

    @BeforeEach
    void aPowerWithThreeStepsOfWhichOneIsCovered() {
        unit = importedUnit();
        power = imported(unit, "NONE");
        procedure(power, "ACCEPT", "EXAMINE", "APPROVE", "SIGN", "DELIVER");
        awaitUnit(unit, "own.steps", 3);
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void steps_to_examine_approve_and_sign_without_a_risk_point_are_uncovered() {
        unit(unit).body("own.uncoveredSteps", equalTo(2)).body("own.coveredPercent", equalTo(33.3f));
        uncovered()
                .body("items.kind", contains("APPROVE", "SIGN"))
                .body("items.because", contains("FOCUS", "FOCUS"))
                .body("items.stepNo", contains(3, 4))
                .body("items.powerCode", contains(power, power));
    }

    @Test
    void what_is_only_proposed_covers_nothing_and_is_shown() {
        analyst()
                .contentType("application/json")
                .body(Map.of(
                        "channel",
                        "CASE",
                        "step",
                        "SIGN",
                        "kind",
                        "INACTION",
                        "descriptionZh",
                        "拖延签发",
                        "evidence",
                        "案例"))
                .post("/api/risk/v1/powers/" + power + "/risk-points")
                .then()
                .statusCode(201);

        uncovered().body("items.kind", contains("APPROVE", "SIGN")).body("items.proposed", contains(0, 1));
    }

    @Test
    void of_two_steps_of_a_kind_a_risk_point_covers_the_one_it_is_placed_on_and_goes_with_it() {
        var point = power + "-R1";
        named(2, "EXAMINE 预算审核", "APPROVE 集体研究", "EXAMINE 验收");
        awaitUnit(unit, "own.uncoveredSteps", 3);
        analyst()
                .queryParam("unit", unit)
                .get(API + "unplaced-risk-points")
                .then()
                .statusCode(200)
                .body("items.riskPointCode", contains(point))
                .body("items[0].steps", contains("预算审核", "验收"));
        place(point, "盖章").statusCode(422).body("type", equalTo("/problems/risk-point-step-name"));

        place(point, "验收").statusCode(200).body("stepName", equalTo("验收"));

        place(point, "预算审核").statusCode(409).body("type", equalTo("/problems/risk-point-placed"));
        uncovered().body("items.nameZh", contains("预算审核", "集体研究"));
        analyst()
                .queryParam("unit", unit)
                .get(API + "unplaced-risk-points")
                .then()
                .body("items", hasSize(0));
        propose(null).statusCode(422).body("type", equalTo("/problems/risk-point-step-several"));
        propose("预算审核").statusCode(201);
        uncovered().body("items.proposed", contains(1, 0));

        named(3, "EXAMINE 预算审核", "APPROVE 集体研究");
        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/risk-points/" + point)
                .then()
                .body("status", equalTo("RETIRED"))
                .body("retiredBecause", equalTo("STEP_GONE")));
        uncovered().body("items.nameZh", contains("预算审核", "集体研究"));
    }

    @Test
    void a_name_that_a_step_of_the_unit_shares_with_one_at_an_office_places_a_risk_point_on_that_of_the_unit() {
        named(2, "EXAMINE 审查", "EXAMINE 审查 X-SFJ", "APPROVE 集体研究");
        awaitUnit(unit, "own.uncoveredSteps", 3);

        place(power + "-R1", "审查").statusCode(200);

        uncovered().body("items.kind", contains("EXAMINE", "APPROVE")).body("items[0].jointOffice", equalTo("X-SFJ"));
    }

    @Test
    void where_the_power_leaves_discretion_every_judging_step_is_looked_at() {
        var discretionary = imported(unit, "WIDE");
        procedure(discretionary, "ACCEPT", "EXAMINE", "APPROVE", "DELIVER");
        awaitUnit(unit, "own.steps", 6);

        uncovered()
                .body(
                        "items.findAll { it.powerCode == '" + discretionary + "' }.because",
                        contains("DISCRETION", "FOCUS", "FOCUS"));
    }

    @Test
    void a_power_whose_steps_are_not_known_is_said_to_be_so_and_not_to_be_covered() {
        var unknown = imported(unit, "WIDE");

        unit(unit)
                .body("own.powers", equalTo(2))
                .body("own.withoutProcedure", equalTo(1))
                .body("own.steps", equalTo(3));
        powersWith("NO_PROCEDURE").body("items.powerCode", contains(unknown));
    }

    @Test
    void powers_never_rated_and_ratings_older_than_a_year_are_found() {
        powersWith("NEVER_RATED").body("items.powerCode", contains(power));
        rate(unit);
        powersWith("NEVER_RATED").body("items", hasSize(0));
        powersWith("OLD_RATING").body("items", hasSize(0));

        clock.set(TODAY.plusYears(1).plusDays(1));
        // That somebody raises the level today is no look at what it rests on.
        analyst()
                .contentType("application/json")
                .body("{\"powerCode\": \"" + power + "\", \"level\": \"I\"}")
                .post("/api/risk/v1/level-overrides")
                .then()
                .statusCode(201);
        powersWith("OLD_RATING").body("items.powerCode", contains(power));
        unit(unit).body("own.oldRatings", equalTo(1)).body("own.neverRated", equalTo(0));
    }

    @Test
    void a_unit_answers_for_those_below_it() {
        var below = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(below, unit));
        var belowPower = imported(below, "NONE");
        procedure(belowPower, "EXAMINE", "APPROVE");
        awaitUnit(below, "own.steps", 2);

        unit(unit)
                .body("own.steps", equalTo(3))
                .body("total.steps", equalTo(5))
                .body("total.uncoveredSteps", equalTo(4))
                .body("total.powers", equalTo(2));
        uncovered().body("items.powerCode", hasItem(belowPower));
    }

    @Test
    void leaders_read_their_own_unit_the_supervisor_and_the_auditor_all_and_handlers_none() {
        leaderOf(unit).get(API).then().statusCode(200).body("items.unitCode", contains(unit));
        leaderOf(unit).get(API + "uncovered-steps").then().body("items.unitCode", not(hasItem(not(equalTo(unit)))));
        leaderOf(importedUnit()).get(API + "units/" + unit).then().statusCode(404);
        supervisor().get(API + "units/" + unit).then().statusCode(200);
        auditor().get(API + "units/" + unit + "/trend").then().statusCode(200);
        As.role("handler").unit(unit).official("H").request().get(API).then().statusCode(403);
        analyst().get(API + "powers").then().statusCode(400);
    }

    @Test
    void the_uncovered_steps_come_page_by_page_and_each_once() {
        var first = uncoveredPage(null);
        var next = first.body("items.kind", contains("APPROVE")).extract().<String>path("next");

        uncoveredPage(next).body("items.kind", contains("SIGN"));
    }

    @Test
    void the_figures_of_each_month_are_kept() {
        // On the first of a month another test may have been before, and of one day there is one set of figures.
        var first = TODAY.withDayOfMonth(17).plusMonths(1);
        snapshotOn(first);
        listed(RISK_POINT_COLUMNS
                + riskPointRow(power + "-R2", power)
                        .replace("EXAMINE", "APPROVE")
                        .replace("走过场", "一人决定"));
        snapshotOn(first.plusMonths(1));

        analyst()
                .get(API + "units/" + unit + "/trend")
                .then()
                .body("takenOn", contains(first.toString(), first.plusMonths(1).toString()))
                .body("total.uncoveredSteps", contains(2, 1));
    }

    /** Other tests move the same clock far ahead, and with it the day of the next snapshot; what else is due waits behind it. */
    private void snapshotOn(LocalDate day) {
        clock.set(day);
        QuarkusTransaction.requiringNew().run(() -> timers.set(TakeSnapshots.KIND, "monthly", Instant.EPOCH));
        await().atMost(ofMinutes(1))
                .untilAsserted(() -> analyst()
                        .get(API + "units/" + unit + "/trend")
                        .then()
                        .body("takenOn", hasItem(day.toString())));
    }

    private static String imported(String unit, String discretion) {
        var power = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",NONE,", "," + discretion + ","))
                .statusCode(200);
        return power;
    }

    private static void procedure(String power, String... kinds) {
        var steps = IntStream.range(0, kinds.length)
                .mapToObj(
                        i -> new ProcedureStep(i + 1, "DECISION", kinds[i], "HANDLER", null, "环节", "Step", null, null))
                .toList();
        TestTopics.publish(new ProcedureRecorded(power, steps, 1, false));
    }

    /** @param steps each with its kind, its name and perhaps the office at which it is */
    private void named(long revision, String... steps) {
        var told = Stream.of(steps)
                .map(step -> step.split(" "))
                .map(step -> new ProcedureStep(
                        1,
                        "DECISION",
                        step[0],
                        "HANDLER",
                        step.length > 2 ? step[2] : null,
                        step[1],
                        "Step",
                        null,
                        null))
                .toList();
        TestTopics.publish(new ProcedureRecorded(power, told, revision, false));
    }

    private static ValidatableResponse place(String point, String stepName) {
        return analyst()
                .contentType("application/json")
                .body(Map.of("stepName", stepName))
                .post("/api/risk/v1/risk-points/" + point + "/placement")
                .then();
    }

    private ValidatableResponse propose(String stepName) {
        var proposal = new HashMap<String, Object>(Map.of(
                "channel", "CASE", "step", "EXAMINE", "kind", "INACTION", "descriptionZh", "预算不审", "evidence", "案例"));
        proposal.put("stepName", stepName);
        return analyst()
                .contentType("application/json")
                .body(proposal)
                .post("/api/risk/v1/powers/" + power + "/risk-points")
                .then();
    }

    private static void awaitUnit(String unit, String figure, int value) {
        await().untilAsserted(() -> unit(unit).body(figure, equalTo(value)));
    }

    private static ValidatableResponse unit(String unit) {
        return analyst().get(API + "units/" + unit).then().statusCode(200);
    }

    private ValidatableResponse uncovered() {
        return analyst()
                .queryParam("unit", unit)
                .get(API + "uncovered-steps")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse uncoveredPage(String after) {
        var request = analyst().queryParam("unit", unit).queryParam("limit", 1);
        return (after == null ? request : request.queryParam("after", after))
                .get(API + "uncovered-steps")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse powersWith(String gap) {
        return analyst()
                .queryParam("unit", unit)
                .queryParam("gap", gap)
                .get(API + "powers")
                .then()
                .statusCode(200);
    }
}

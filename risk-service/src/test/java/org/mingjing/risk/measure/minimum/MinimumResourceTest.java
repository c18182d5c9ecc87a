package org.mingjing.risk.measure.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.API;
import static org.mingjing.risk.measure.MeasureFixtures.effective;
import static org.mingjing.risk.measure.MeasureFixtures.planned;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureFixtures;
import org.mingjing.testkit.As;

/** What each level demands, and what is missing of it. */
@QuarkusTest
class MinimumResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final List<Map<String, Object>> STRICTER = List.of(
            Map.of("level", "I", "kinds", List.of("SPLIT", "RULE"), "least", 3),
            Map.of("level", "II", "kinds", List.of("RULE"), "least", 2),
            Map.of("level", "III", "kinds", List.of(), "least", 1));

    @Inject
    Minimums minimums;

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void a_power_of_level_one_lacks_a_split_and_another_kind_until_both_were_found_to_help() {
        var power = levelOne();
        rate(unit);
        missing(power)
                .body("level", equalTo("I"))
                .body("required", contains("SPLIT"))
                .body("least", equalTo(2))
                .body("missing", contains("SPLIT"))
                .body("missingKinds", equalTo(2));

        effective(unit, power, "MISSING_RULE", TODAY);
        planned(unit, power, "CONCENTRATED_POWER", TODAY);
        missing(power)
                .body("effective", contains("RULE"))
                .body("planned", contains("SPLIT"))
                .body("missingKinds", equalTo(1));

        effective(unit, power, "CONCENTRATED_POWER", TODAY);
        missing(power).body("missing", hasSize(0)).body("missingKinds", equalTo(0));
    }

    @Test
    void a_measure_that_did_not_help_fills_no_gap() {
        var power = importedPower(unit);
        var measure = effective(unit, power, "MISSING_RULE", TODAY);
        MeasureFixtures.reviewed(measure, false);

        missing(power).body("effective", hasSize(0)).body("planned", hasSize(0));
    }

    @Test
    void nothing_is_demanded_of_a_power_that_was_never_rated() {
        missing(importedPower(unit)).body("level", nullValue()).body("missingKinds", equalTo(0));
    }

    @Test
    void the_first_edition_is_the_plan_of_the_bureau() {
        auditor()
                .get(API + "measure-minimums/1")
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("levels.level", contains("I", "II", "III"))
                .body("levels.least", contains(2, 1, 0));
    }

    @Test
    void an_edition_that_cannot_hold_is_refused() {
        var none = Map.of("level", "III", "kinds", List.of(), "least", 0);
        var one = Map.of("level", "II", "kinds", List.of(), "least", 1);
        var two = Map.of("level", "I", "kinds", List.of("SPLIT"), "least", 2);
        var fiveKinds = Map.of("level", "I", "kinds", List.of("SPLIT"), "least", 5);
        var laxer = Map.of("level", "I", "kinds", List.of(), "least", 0);

        refused(TODAY.plusDays(1), List.of(two, one), "measure-minimum-levels");
        refused(TODAY.plusDays(1), List.of(two, one, one), "measure-minimum-levels");
        refused(TODAY.plusDays(1), List.of(fiveKinds, one, none), "measure-minimum-count");
        refused(TODAY.plusDays(1), List.of(laxer, one, none), "measure-minimum-order");
        refused(TODAY, List.of(two, one, none), "measure-minimum-day");
        refused(TODAY.plusYears(1).plusDays(1), List.of(two, one, none), "measure-minimum-too-far");
        propose(leaderOf(unit), TODAY.plusDays(1), List.of(two, one, none)).statusCode(403);
        propose(committee(), TODAY.plusDays(1), List.of(two, one, none)).statusCode(403);
    }

    @Test
    void an_edition_takes_two_people_and_two_to_go_before_its_first_day() {
        var later = TODAY.plusYears(1);
        int edition = propose(supervisor(), later, STRICTER)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("edition");
        assertThat(inForceOn(later)).isEqualTo(1);
        step(supervisor(), edition, "/approval").statusCode(403);
        step(supervisorOfTheCommittee(), edition, "/approval")
                .statusCode(403)
                .body("type", equalTo("/problems/own-proposal"));
        step(supervisor(), edition, "/withdrawals")
                .statusCode(409)
                .body("type", equalTo("/problems/measure-minimum-not-adopted"));

        step(committee(), edition, "/approval").statusCode(200).body("status", equalTo("ADOPTED"));
        assertThat(inForceOn(later)).isEqualTo(edition);
        assertThat(inForceOn(later.minusDays(1))).isEqualTo(1);

        step(supervisor(), edition, "/withdrawals").statusCode(201).body("no", equalTo(1));
        step(supervisor(), edition, "/withdrawals/1/approval").statusCode(403);
        step(supervisorOfTheCommittee(), edition, "/withdrawals/1/approval")
                .statusCode(403)
                .body("type", equalTo("/problems/own-proposal"));
        step(committee(), edition, "/withdrawals/1/approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decidedBy", equalTo("PARTY-DW"));
        assertThat(inForceOn(later)).isEqualTo(1);

        // The day is free again; what is refused never begins.
        int next =
                propose(supervisor(), later, STRICTER).statusCode(201).extract().path("edition");
        step(committee(), next, "/refusal").statusCode(200).body("status", equalTo("REFUSED"));
        assertThat(inForceOn(later)).isEqualTo(1);
        auditor()
                .get(API + "measure-minimums?limit=2")
                .then()
                .statusCode(200)
                .body("items.edition", contains(next, edition))
                .body("items.status", contains("REFUSED", "WITHDRAWN"))
                .body("items[0].levels.least", contains(3, 2, 1));
        auditor()
                .get(API + "measure-minimums/" + edition + "/withdrawals")
                .then()
                .body("items.status", contains("APPROVED"));
    }

    @Test
    void the_powers_of_a_unit_below_their_minimum_are_listed_page_by_page() {
        var split = levelOne();
        var bare = levelOne();
        importedPower(unit);
        rate(unit);
        effective(unit, split, "CONCENTRATED_POWER", TODAY);
        effective(unit, split, "MISSING_RULE", TODAY);
        var other = levelOne();
        rate(unit);
        var lacking = Stream.of(bare, other).sorted().toList();

        belowMinimum(leaderOf(unit).queryParam("unit", unit))
                .body("items.powerCode", equalTo(lacking))
                .body("items.missingKinds", contains(2, 2))
                .body("items[0].missing", contains("SPLIT"));
        var first = belowMinimum(auditor().queryParam("unit", unit).queryParam("limit", 1))
                .body("items.powerCode", contains(lacking.get(0)))
                .extract();
        belowMinimum(auditor()
                        .queryParam("unit", unit)
                        .queryParam("limit", 1)
                        .queryParam("after", first.<String>path("next")))
                .body("items.powerCode", contains(lacking.get(1)));
        leaderOf(importedUnit())
                .queryParam("unit", unit)
                .get(API + "missing-measures")
                .then()
                .statusCode(404);
    }

    private String levelOne() {
        var power = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", "HEAD,HIGH"));
        return power;
    }

    private static ValidatableResponse belowMinimum(RequestSpecification as) {
        return as.get(API + "missing-measures").then().statusCode(200);
    }

    private int inForceOn(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(() -> minimums.on(day).get(0).edition());
    }

    private static RequestSpecification supervisorOfTheCommittee() {
        return As.role("supervisor", "party-committee")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request();
    }

    private static void refused(LocalDate from, List<Map<String, Object>> levels, String problem) {
        propose(supervisor(), from, levels).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse propose(
            RequestSpecification as, LocalDate from, List<Map<String, Object>> levels) {
        return as.contentType("application/json")
                .body(Map.of(
                        "validFrom", from.toString(), "legalBasis", "局党委会议纪要", "reason", "三类措施不足", "levels", levels))
                .post(API + "measure-minimums")
                .then();
    }

    private static ValidatableResponse step(RequestSpecification as, int edition, String step) {
        var path = API + "measure-minimums/" + edition + step;
        var seen = supervisor().get(path.substring(0, path.lastIndexOf('/'))).header("ETag");
        return as.contentType("application/json")
                .header("If-Match", seen)
                .body(Map.of("reason", "年份有误"))
                .post(path)
                .then();
    }

    private static ValidatableResponse missing(String power) {
        return analyst()
                .get(API + "powers/" + power + "/missing-measures")
                .then()
                .statusCode(200);
    }
}

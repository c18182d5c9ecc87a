package org.mingjing.risk.measure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
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

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each level demands, and what is missing of it. */
@QuarkusTest
class MinimumResourceTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

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
                .get(API + "measure-minimums")
                .then()
                .statusCode(200)
                .body("findAll { it.edition == 1 }.least", contains(2, 1, 0));
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
        refused(TODAY.minusDays(1), List.of(two, one, none), "measure-minimum-day");
        refused(TODAY.plusYears(1).plusDays(1), List.of(two, one, none), "measure-minimum-too-far");
        adopt(leaderOf(unit), TODAY, List.of(two, one, none)).statusCode(403);
    }

    @Test
    void an_edition_of_a_later_day_does_not_bind_yet() {
        var later = TODAY.plusYears(1);
        adopt(
                        supervisor(),
                        later,
                        List.of(
                                Map.of("level", "I", "kinds", List.of("SPLIT", "RULE"), "least", 3),
                                Map.of("level", "II", "kinds", List.of("RULE"), "least", 2),
                                Map.of("level", "III", "kinds", List.of(), "least", 1)))
                .statusCode(201)
                .body("validFrom", hasItem(later.toString()));
        var power = importedPower(unit);
        rate(unit);

        missing(power).body("edition", equalTo(1)).body("missingKinds", equalTo(0));
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

    private static void refused(LocalDate from, List<Map<String, Object>> levels, String problem) {
        adopt(supervisor(), from, levels).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse adopt(
            RequestSpecification as, LocalDate from, List<Map<String, Object>> levels) {
        return as.contentType("application/json")
                .body(Map.of("validFrom", from.toString(), "legalBasis", "局党委会议纪要", "levels", levels))
                .post(API + "measure-minimums")
                .then();
    }

    private static ValidatableResponse missing(String power) {
        return analyst()
                .get(API + "powers/" + power + "/missing-measures")
                .then()
                .statusCode(200);
    }
}

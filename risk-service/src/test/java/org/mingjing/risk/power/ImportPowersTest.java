package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.official.PeopleFixtures.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerDeleted;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ImportPowersTest {
    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void a_new_power_is_unrated() {
        var power = importedPower(unit);

        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .statusCode(200)
                .body("ratingState", equalTo("UNRATED"))
                .body("statutoryLimit.amount", equalTo(30))
                .body("statutoryLimit.unit", equalTo("CALENDAR_DAY"))
                .body("status", equalTo("EFFECTIVE"));
        analyst().get("/api/risk/v1/powers/" + power + "/rating").then().statusCode(404);
    }

    @Test
    void a_change_of_what_the_rating_rests_on_makes_it_stale() {
        var power = ratedPower(unit);

        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,"))
                .statusCode(200)
                .body("changes[0].fields", equalTo(List.of("yearly_cases")));

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
    }

    @Test
    void a_change_of_a_name_leaves_the_rating_as_it_is() {
        var power = ratedPower(unit);

        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace("教师资格认定", "教师资格的认定"))
                .statusCode(200);

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("RATED"));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_changed() {
        var good = fresh(unit + "-L");
        var bad = fresh(unit + "-L");
        var csv = POWER_COLUMNS
                + mildPowerRow(good, unit)
                + bad + ",NOWHERE,LICENCE,UNIT,=cmd,Name,《法》,HEAD,HIGH,maybe,NONE,6,-1,1,0,DAYS,15,WORKING_DAY\n";

        upload(analyst(), "powers", csv)
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "row 3, column unit_code",
                                "row 3, column type",
                                "row 3, column name_zh",
                                "row 3, column delegated_by_superior",
                                "row 3, column importance",
                                "row 3, column yearly_cases",
                                "row 3, column statutory_limit",
                                "row 3, column statutory_unit"));
        analyst().get("/api/risk/v1/powers/" + good).then().statusCode(404);
    }

    @Test
    void no_unit_promises_less_than_the_law_demands() {
        var power = fresh(unit + "-L");
        var longerThanThirtyDays = mildPowerRow(power, unit).replace(",15,WORKING_DAY", ",22,WORKING_DAY");

        upload(analyst().header("Accept-Language", "en"), "powers", POWER_COLUMNS + longerThanThirtyDays)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors.field", hasItem("row 2, column promised_limit"))
                .body("errors[0].message", containsString("30 CALENDAR_DAY"));
        analyst().get("/api/risk/v1/powers/" + power).then().statusCode(404);
    }

    @Test
    void a_misspelt_filter_is_a_bad_request() {
        analyst().queryParam("level", "IV").get("/api/risk/v1/powers").then().statusCode(400);
        analyst()
                .queryParam("type", "license")
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(400);
        analyst()
                .queryParam("status", "open")
                .get("/api/risk/v1/rating-proposals")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/malformed"));
    }

    @Test
    void a_power_that_was_rated_cannot_be_deleted_by_leaving_it_out() {
        var rated = ratedPower(unit);
        var unrated = importedPower(unit);
        var other = mildPowerRow(fresh(unit + "-L"), unit);

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "powers", POWER_COLUMNS + other)
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors.field", hasItem("absent row, code " + rated));
        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(rated, unit) + other)
                .statusCode(200)
                .body("deleted", equalTo(1));
        analyst().get("/api/risk/v1/powers/" + unrated).then().statusCode(404);
        Awaitility.await()
                .untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerDeleted.class))
                        .contains(new PowerDeleted(unrated, unit)));
    }

    @Test
    void a_power_that_a_post_is_charged_with_or_people_were_asked_about_is_not_deleted_either() {
        var charged = importedPower(unit);
        var asked = importedPower(unit);
        give(leaderOf(unit), post(unit, "OTHER", 1), "HANDLE", charged, LONG_AGO, null)
                .statusCode(201);
        analyst()
                .contentType("application/json")
                .body("""
                        {"title": "作风测评", "audience": "PUBLIC", "powerCode": "%s",
                         "questions": [{"no": 1, "kind": "SCALE", "text": "服务态度", "required": false}]}
                        """.formatted(asked))
                .post("/api/risk/v1/questionnaires")
                .then()
                .statusCode(201);

        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(fresh(unit + "-L"), unit))
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("absent row, code " + charged, "absent row, code " + asked));
    }

    @Test
    void a_unit_leader_may_not_touch_powers_of_other_units() {
        var elsewhere = importedUnit();
        var theirs = importedPower(elsewhere);

        upload(leaderOf(unit), "powers", POWER_COLUMNS + mildPowerRow(fresh("P"), elsewhere))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column unit_code"));
        upload(leaderOf(unit), "powers", POWER_COLUMNS + mildPowerRow(theirs, unit))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        leaderOf(unit).get("/api/risk/v1/powers/" + theirs).then().statusCode(404);
    }

    @Test
    void lists_go_page_by_page_and_within_the_callers_units() {
        for (int i = 0; i < 3; i++) {
            importedPower(unit);
        }
        importedPower(importedUnit());

        var first = leaderOf(unit)
                .queryParam("limit", 2)
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .extract();
        leaderOf(unit)
                .queryParam("limit", 2)
                .queryParam("after", first.<String>path("next"))
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", equalTo(null));
        leaderOf(unit)
                .queryParam("level", "I")
                .get("/api/risk/v1/powers")
                .then()
                .body("items", hasSize(0));
    }
}

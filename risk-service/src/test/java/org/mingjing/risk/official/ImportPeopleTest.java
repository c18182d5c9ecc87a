package org.mingjing.risk.official;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.sample;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts, officials, holdings and duties taken from tables. */
@QuarkusTest
class ImportPeopleTest {
    private static final String POSTS = "code,unit_code,name_zh,name_en,leadership,seats,from,until\n";
    private static final String OFFICIALS = "code,unit_code,name\n";
    private static final String HOLDINGS = "post_code,official_code,from,until\n";
    private static final String DUTIES = "post_code,duty,subject_code,from,until\n";

    @Inject
    Clock clock;

    private String unit;
    private String post;
    private String one;
    private String other;

    @BeforeEach
    void aUnitWithAPostAndTwoOfficials() {
        unit = importedUnit();
        post = fresh("POST");
        one = fresh("OFF");
        other = fresh("OFF");
        upload(leaderOf(unit), "posts", POSTS + post + "," + unit + ",科长,Head,HEAD,1,2020-01-01,\n")
                .statusCode(200)
                .body("created", equalTo(1));
        upload(leaderOf(unit), "officials", OFFICIALS + one + "," + unit + ",科长\n" + other + "," + unit + ",科长\n")
                .statusCode(200)
                .body("created", equalTo(2));
    }

    @Test
    void the_sample_bureau_loads_and_loading_it_again_changes_nothing() {
        upload(analyst(), "units", sample("units.csv")).statusCode(200);
        upload(analyst(), "powers", sample("powers.csv")).statusCode(200);
        for (var table : new String[] {"posts", "officials", "holdings", "duties"}) {
            upload(analyst(), table, sample(table + ".csv")).statusCode(200);
        }

        upload(analyst(), "posts", sample("posts.csv")).body("unchanged", equalTo(35));
        upload(analyst(), "officials", sample("officials.csv")).body("unchanged", equalTo(43));
        upload(analyst(), "holdings", sample("holdings.csv")).body("unchanged", equalTo(46));
        upload(analyst(), "duties", sample("duties.csv")).body("unchanged", equalTo(95));
        analyst()
                .get(API + "officials/HANDLER-XZSP/leadership-line")
                .then()
                .body("[0].superiors.official", hasItems("LEADER-XZSP", "DEPUTY-EB", "LEADER-EB"));
        analyst()
                .get(API + "powers/EB-L-03/duties")
                .then()
                .body("duty", hasItems("LEAD", "HANDLE", "EXAMINE", "APPROVE"));
    }

    @Test
    void a_dry_run_changes_nothing() {
        upload(leaderOf(unit).queryParam("dryRun", "true"), "holdings", HOLDINGS + post + "," + one + ",2021-01-01,\n")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("dryRun", equalTo(true));

        leaderOf(unit).get(API + "posts/" + post).then().body("holdings", hasSize(0));
    }

    @Test
    void a_seat_passes_on_within_one_table() {
        var first = HOLDINGS + post + "," + one + ",2021-01-01,";
        upload(leaderOf(unit), "holdings", first + "\n").statusCode(200);

        upload(leaderOf(unit), "holdings", first + "\n" + post + "," + other + ",2099-01-01,\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 3, column from"));
        upload(
                        leaderOf(unit),
                        "holdings",
                        HOLDINGS + post + "," + other + ",2099-01-01,\n" + post + "," + one
                                + ",2021-01-01,2098-12-31\n")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));
        leaderOf(unit).get(API + "posts/" + post).then().body("holdings", hasSize(2));
    }

    @Test
    void every_wrong_cell_is_named_and_nothing_is_changed() {
        upload(
                        leaderOf(unit),
                        "holdings",
                        HOLDINGS + post + "," + one + ",2021-01-01,\nNOWHERE,NOBODY,2021-01-01,\n" + post + "," + other
                                + ",2022-01-01,2021-01-01\n" + post + "," + other + ",soon,\n")
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems(
                                "row 3, column post_code",
                                "row 3, column official_code",
                                "row 4, column until",
                                "row 5, column from"));
        leaderOf(unit).get(API + "posts/" + post).then().body("holdings", hasSize(0));
    }

    @Test
    void a_known_post_does_not_become_another_and_history_is_not_deleted() {
        upload(leaderOf(unit), "posts", POSTS + post + "," + unit + ",主任,Head,HEAD,1,2020-01-01,\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "posts",
                        POSTS + post + "," + unit + ",科长,Head,HEAD,1,2020-01-01,\n")
                .statusCode(422)
                .body("type", equalTo("/problems/history-is-not-deleted"));
    }

    @Test
    void a_table_of_officials_changes_them_from_today_on_and_says_since_when_new_ones_serve() {
        var newcomer = fresh("OFF");
        var today = LocalDate.now(clock);

        upload(
                        leaderOf(unit),
                        "officials",
                        "code,unit_code,name,from\n" + one + "," + unit + ",主任,\n" + newcomer + "," + unit
                                + ",科员,2024-03-01\n")
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));
        served(one, today).body("name", equalTo("主任"));
        leaderOf(unit)
                .get(API + "officials/" + one + "/records")
                .then()
                .body("items.official.name", equalTo(List.of("科长", "主任")));
        served(newcomer, LocalDate.of(2024, 3, 1)).body("name", equalTo("科员"));
        served(newcomer, LocalDate.of(2024, 2, 29)).statusCode(404);

        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "officials/" + other + "/changes",
                        Map.of(
                                "official",
                                Map.of("unitCode", unit, "name", "局长"),
                                "from",
                                today.plusDays(1).toString()))
                .statusCode(201);
        upload(leaderOf(unit), "officials", OFFICIALS + other + "," + unit + ",主任\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
    }

    private ValidatableResponse served(String official, LocalDate day) {
        return leaderOf(unit)
                .queryParam("asOf", day.toString())
                .get(API + "officials/" + official)
                .then();
    }

    @Test
    void tables_of_other_units_are_refused() {
        var elsewhere = importedUnit();

        upload(leaderOf(elsewhere), "posts", POSTS + fresh("POST") + "," + unit + ",科长,Head,HEAD,1,2020-01-01,\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column unit_code"));
        upload(leaderOf(elsewhere), "officials", OFFICIALS + one + "," + elsewhere + ",科长\n")
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column code"));
        upload(leaderOf(elsewhere), "holdings", HOLDINGS + post + "," + one + ",2021-01-01,\n")
                .statusCode(422)
                .body("errors.field", hasItems("row 2, column post_code", "row 2, column official_code"));
    }

    @Test
    void duties_are_taken_for_powers_and_units_that_are_there() {
        var power = importedPower(unit);

        upload(
                        leaderOf(unit),
                        "duties",
                        DUTIES + post + ",LEAD," + power + ",2021-01-01,\n" + post + ",OVERSEE," + unit
                                + ",2021-01-01,\n")
                .statusCode(200)
                .body("created", equalTo(2));
        upload(
                        leaderOf(unit),
                        "duties",
                        DUTIES + post + ",LEAD,NO-POWER,2021-01-01,\n" + post + ",OVERSEE,NO-UNIT,2021-01-01,\n" + post
                                + ",RULE," + power + ",2021-01-01,\n")
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems("row 2, column subject_code", "row 3, column subject_code", "row 4, column duty"));
    }
}

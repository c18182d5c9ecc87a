package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.OfficialLeft;
import org.mingjing.events.risk.OfficialRecordAdded;
import org.mingjing.events.risk.OfficialRecorded;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Where officials serve from which day on, kept by the leader of their part of the tree. */
@QuarkusTest
class OfficialRecordsTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    AdjustableClock clock;

    private LocalDate today;
    private String top;
    private String here;
    private String there;
    private String someone;

    @BeforeEach
    void anOfficialOfOneOfTwoSections() {
        today = LocalDate.now(clock);
        top = importedUnit();
        here = fresh("T");
        there = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(here, top) + unitRow(there, top))
                .statusCode(200);
        someone = official(here);
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void a_transfer_of_a_day_to_come_takes_effect_on_that_day_and_is_known_before() {
        var tomorrow = today.plusDays(1);
        change(there, tomorrow, "1").statusCode(201).header("ETag", equalTo("\"2\""));

        one(today).body("unitCode", equalTo(here));
        one(tomorrow).body("unitCode", equalTo(there));
        listed(there, today).body("items.code", not(hasItem(someone)));
        listed(there, tomorrow).body("items.code", contains(someone));
        leaderOf(there).get(API + "officials/" + someone).then().statusCode(404);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, OfficialRecordAdded.class))
                .anyMatch(told -> told.code().equals(someone)
                        && told.from().equals(tomorrow)
                        && told.unitCode().equals(there)));
        assertThat(TestTopics.eventsOn(INTERNAL, OfficialRecorded.class))
                .noneMatch(
                        told -> told.code().equals(someone) && told.unitCode().equals(there));

        clock.set(tomorrow);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, OfficialRecorded.class))
                .anyMatch(told -> told.code().equals(someone) && told.unitCode().equals(there)));
        leaderOf(there).get(API + "officials/" + someone).then().body("unitCode", equalTo(there));
        one(today).body("unitCode", equalTo(here));
        listed(here, today).body("items.code", contains(someone));
        listed(here, tomorrow).body("items.code", not(hasItem(someone)));
    }

    @Test
    void who_left_is_gone_from_that_day_on_and_comes_back_under_their_code() {
        var post = post(here, "OTHER", 1);
        var holding =
                hold(leaderOf(top), post, someone, LONG_AGO, null).extract().<String>path("id");
        var leaving = Map.of("from", today.toString(), "reason", "退休");
        send(leaderOf(top).header("If-Match", "\"1\""), "officials/" + someone + "/end", leaving)
                .statusCode(409)
                .body("type", equalTo("/problems/official-still-holds-post"));
        send(
                        leaderOf(top).header("If-Match", "\"0\""),
                        "holdings/" + holding + "/end",
                        Map.of("lastDay", today.minusDays(1).toString(), "reason", "退休"))
                .statusCode(200);

        send(leaderOf(top).header("If-Match", "\"1\""), "officials/" + someone + "/end", leaving)
                .statusCode(201)
                .body("effect", equalTo("LEFT"));

        one(today).statusCode(404);
        listed(here, today).body("items.code", not(hasItem(someone)));
        hold(leaderOf(top), post, someone, today, null)
                .statusCode(422)
                .body("type", equalTo("/problems/official-not-in-service"));
        change(there, today, "2").statusCode(422).body("type", equalTo("/problems/official-not-in-service"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, OfficialLeft.class))
                .anyMatch(left -> left.code().equals(someone) && left.leftOn().equals(today)));

        send(leaderOf(top), "officials", Map.of("code", someone, "unitCode", there, "name", "某职位"))
                .statusCode(201)
                .header("ETag", equalTo("\"3\""));
        one(today).body("unitCode", equalTo(there));
        send(leaderOf(top), "officials", Map.of("code", someone, "unitCode", there, "name", "某职位"))
                .statusCode(422)
                .body("type", equalTo("/problems/official-code-taken"));
    }

    @Test
    void a_correction_of_the_past_changes_the_past_and_leaves_the_wrong_record_visible() {
        change(there, today, "1").statusCode(201);
        var lastWeek = today.minusDays(7);
        var right =
                Map.of("corrects", 1, "effect", "IN_SERVICE", "official", service(here), "from", lastWeek.toString());

        correct(right, "2").statusCode(400);
        correct(with(right, "reason", "调令上的日期"), "2").statusCode(201).body("corrects", equalTo(1));

        one(lastWeek).body("unitCode", equalTo(here));
        one(lastWeek.minusDays(1)).statusCode(404);
        one(today).body("unitCode", equalTo(there));
        auditor()
                .get(API + "officials/" + someone + "/records")
                .then()
                .statusCode(200)
                .body("items.no", equalTo(List.of(1, 2, 3)))
                .body("items.official.unitCode", equalTo(List.of(here, there, here)))
                .body("items[2].recorded.by", equalTo("LEADER-" + top))
                .body("items[2].recorded.reason", equalTo("调令上的日期"));
        var path = API + "officials/" + someone + "/records?limit=2";
        var first = auditor().get(path).then().body("items.no", equalTo(List.of(1, 2)));
        auditor()
                .queryParam("after", first.extract().<String>path("next"))
                .get(path)
                .then()
                .body("items.no", equalTo(List.of(3)));
    }

    @Test
    void records_want_the_last_one_seen_and_the_own_units() {
        change(there, today, null).statusCode(428);
        change(there, today, "7").statusCode(412);
        change(there, today.minusDays(1), "1").statusCode(422);
        change(importedUnit(), today, "1").statusCode(422).body("type", equalTo("/problems/unit-unknown"));
        send(
                        leaderOf(importedUnit()).header("If-Match", "\"1\""),
                        "officials/" + someone + "/changes",
                        Map.of("official", service(there), "from", today.toString()))
                .statusCode(404);
        send(
                        self(here, someone).header("If-Match", "\"1\""),
                        "officials/" + someone + "/changes",
                        Map.of("official", service(there), "from", today.toString()))
                .statusCode(403);
        leaderOf(top).get(API + "officials/" + fresh("OFF") + "/records").then().statusCode(404);
        auditor().get(API + "officials/" + someone + "/records").then().body("items", hasSize(1));
    }

    @Test
    void a_unit_with_officials_in_service_does_not_end() {
        var ending = Map.of("from", today.toString(), "reason", "撤并");

        send(leaderOf(top).header("If-Match", "\"1\""), "units/" + here + "/end", ending)
                .statusCode(409)
                .body("type", equalTo("/problems/unit-at-work"));
        change(there, today, "1").statusCode(201);
        send(leaderOf(top).header("If-Match", "\"1\""), "units/" + here + "/end", ending)
                .statusCode(201);
    }

    @Test
    void what_was_recorded_of_an_official_stays_even_against_a_statement() throws SQLException {
        try (var runtime = Db.asRuntime();
                var attempt = runtime.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(
                            "update official_record set unit_code = null where official_code = '" + someone + "'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() ->
                            attempt.execute("delete from official_record where official_code = '" + someone + "'"))
                    .hasMessageContaining("permission denied");
        }
    }

    private ValidatableResponse change(String unit, LocalDate from, String seen) {
        var as = seen == null ? leaderOf(top) : leaderOf(top).header("If-Match", "\"" + seen + "\"");
        var body = Map.of("official", service(unit), "from", from.toString());
        return send(as, "officials/" + someone + "/changes", body);
    }

    private ValidatableResponse correct(Map<String, Object> body, String seen) {
        return send(
                leaderOf(top).header("If-Match", "\"" + seen + "\""), "officials/" + someone + "/corrections", body);
    }

    private ValidatableResponse one(LocalDate day) {
        return leaderOf(top)
                .queryParam("asOf", day.toString())
                .get(API + "officials/" + someone)
                .then();
    }

    private ValidatableResponse listed(String unit, LocalDate day) {
        return leaderOf(top)
                .queryParam("unit", unit)
                .queryParam("asOf", day.toString())
                .get(API + "officials")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> service(String unit) {
        return Map.of("unitCode", unit, "name", "某职位");
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, String value) {
        var more = new HashMap<>(body);
        more.put(key, value);
        return more;
    }
}

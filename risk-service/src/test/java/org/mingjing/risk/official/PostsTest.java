package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import static org.mingjing.risk.official.PeopleFixtures.open;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.HoldingRecorded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.Statements;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Posts and who holds them, kept by the leader of the unit. */
@QuarkusTest
class PostsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Inject
    SeenPosts seenPosts;

    @Inject
    SessionFactory sessions;

    private String unit;
    private String someone;

    @BeforeEach
    void aUnitWithAnOfficial() {
        unit = importedUnit();
        someone = official(unit);
    }

    @Test
    void who_held_a_post_is_known_for_every_day_and_told_by_codes() {
        var post = post(unit, "HEAD", 1);
        hold(leaderOf(unit), post, someone, LONG_AGO, MARCH.minusDays(1)).statusCode(201);
        var successor = official(unit);
        hold(leaderOf(unit), post, successor, MARCH, null).statusCode(201);

        leaderOf(unit)
                .get(API + "posts/" + post)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("holdings.official", equalTo(List.of(someone, successor)))
                .body("holdings.name", hasItem("某职位"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", HoldingRecorded.class))
                .anyMatch(
                        told -> told.official().equals(successor) && told.from().equals(MARCH)));
        assertThat(TestTopics.recordsOn("mingjing.risk.internal.v1"))
                .noneMatch(event -> new String(event.value(), StandardCharsets.UTF_8).contains("\"name\""));
    }

    @Test
    void holders_are_named_in_as_many_statements_for_many_as_for_one() {
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, unit)).statusCode(200);
        var post = post(section, "OTHER", 3);
        hold(leaderOf(section), post, official(section), LONG_AGO, null).statusCode(201);
        var forOne = statementsToShow(post, 1);
        hold(leaderOf(section), post, official(section), LONG_AGO, null).statusCode(201);
        hold(leaderOf(section), post, official(section), LONG_AGO, null).statusCode(201);

        assertThat(statementsToShow(post, 3)).isEqualTo(forOne);
    }

    private long statementsToShow(String post, int holders) {
        var above = new Caller("1", "leader", "LEADER-" + unit, unit, Set.of("unit-leader"));
        return Statements.of(
                sessions,
                () -> assertThat(seenPosts.whole(above, post).holdings())
                        .hasSize(holders)
                        .allMatch(holding -> holding.name() != null));
    }

    @Test
    void one_seat_has_one_holder() {
        var post = post(unit, "HEAD", 1);
        hold(leaderOf(unit), post, someone, LONG_AGO, null).statusCode(201);

        hold(leaderOf(unit), post, official(unit), MARCH, null)
                .statusCode(422)
                .body("type", equalTo("/problems/post-taken"));
        hold(leaderOf(unit), post, someone, MARCH, null)
                .statusCode(422)
                .body("type", equalTo("/problems/holding-overlaps"));
    }

    @Test
    void a_holding_that_was_wrong_is_put_right_by_another_and_stays_visible() {
        var post = post(unit, "HEAD", 1);
        var wrong =
                hold(leaderOf(unit), post, someone, LONG_AGO, null).extract().<String>path("id");
        var body = Map.of("official", someone, "from", MARCH.toString(), "corrects", wrong);

        send(leaderOf(unit), "posts/" + post + "/holdings", body)
                .statusCode(422)
                .body("type", equalTo("/problems/past-without-reason"));
        send(
                        leaderOf(unit),
                        "posts/" + post + "/holdings",
                        Map.of("official", someone, "from", MARCH.toString(), "corrects", wrong, "reason", "任命文件写的是三月"))
                .statusCode(201)
                .body("corrects", equalTo(wrong));

        auditor()
                .get(API + "posts/" + post)
                .then()
                .body("holdings", hasSize(2))
                .body("holdings[0].withdrawn.reason", equalTo("任命文件写的是三月"))
                .body("holdings[1].from", equalTo(MARCH.toString()));
    }

    @Test
    void a_holding_ends_with_its_version_and_a_reason_for_the_past() {
        var post = post(unit, "HEAD", 1);
        var id = hold(leaderOf(unit), post, someone, LONG_AGO, null).extract().<String>path("id");
        var ending = Map.of("lastDay", MARCH.toString());

        send(leaderOf(unit), "holdings/" + id + "/end", ending).statusCode(428);
        send(leaderOf(unit).header("If-Match", "\"7\""), "holdings/" + id + "/end", ending)
                .statusCode(412);
        send(leaderOf(unit).header("If-Match", "\"0\""), "holdings/" + id + "/end", ending)
                .statusCode(422)
                .body("type", equalTo("/problems/past-without-reason"));
        send(
                        leaderOf(unit).header("If-Match", "\"0\""),
                        "holdings/" + id + "/end",
                        Map.of("lastDay", MARCH.toString(), "reason", "漏记离任"))
                .statusCode(200)
                .body("until", equalTo(MARCH.toString()))
                .body("ended.by", equalTo("LEADER-" + unit));
        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "holdings/" + id + "/end",
                        Map.of("lastDay", MARCH.plusDays(1).toString(), "reason", "又改"))
                .statusCode(409)
                .body("type", equalTo("/problems/record-ends-already"));
    }

    @Test
    void bad_input_is_refused() {
        hold(leaderOf(unit), post(unit, "HEAD", 1), someone, MARCH, MARCH.minusDays(1))
                .statusCode(422)
                .body("type", equalTo("/problems/period-ends-before-it-starts"));
        hold(leaderOf(unit), post(unit, "HEAD", 1), "NOBODY", MARCH, null)
                .statusCode(422)
                .body("type", equalTo("/problems/official-not-known"));
        hold(leaderOf(unit), "NOWHERE", someone, MARCH, null).statusCode(404);
        open(leaderOf(unit), fresh("POST"), unit, "HEAD", 0).statusCode(400);
        open(leaderOf(unit), fresh("POST"), "NOWHERE", "HEAD", 1)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
    }

    @Test
    void posts_of_others_do_not_exist() {
        var elsewhere = importedUnit();
        var theirs = post(elsewhere, "HEAD", 1);
        var stranger = official(elsewhere);

        leaderOf(unit).get(API + "posts/" + theirs).then().statusCode(404);
        leaderOf(unit).get(API + "officials/" + stranger).then().statusCode(404);
        hold(leaderOf(unit), theirs, someone, MARCH, null).statusCode(404);
        open(leaderOf(unit), fresh("POST"), elsewhere, "HEAD", 1).statusCode(422);
        hold(leaderOf(unit), post(unit, "HEAD", 1), stranger, MARCH, null)
                .statusCode(422)
                .body("type", equalTo("/problems/official-not-known"));
        open(self(unit, someone), fresh("POST"), unit, "HEAD", 1).statusCode(403);
        open(auditor(), fresh("POST"), unit, "HEAD", 1).statusCode(403);
    }

    @Test
    void a_post_ends_after_its_holders_and_a_unit_after_its_posts() {
        var section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, unit)).statusCode(200);
        var post = post(section, "HEAD", 1);
        var id = hold(leaderOf(unit), post, someone, LONG_AGO, null).extract().<String>path("id");
        var ending = Map.of("lastDay", MARCH.toString(), "reason", "撤销职位");

        send(leaderOf(unit).header("If-Match", "\"0\""), "posts/" + post + "/end", ending)
                .statusCode(409)
                .body("type", equalTo("/problems/post-still-needed"));
        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "units/" + section + "/end",
                        Map.of("from", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "reason", "撤并"))
                .statusCode(409)
                .body("type", equalTo("/problems/unit-at-work"));
        send(leaderOf(unit).header("If-Match", "\"0\""), "holdings/" + id + "/end", ending)
                .statusCode(200);
        send(leaderOf(unit).header("If-Match", "\"0\""), "posts/" + post + "/end", ending)
                .statusCode(200);
        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "units/" + section + "/end",
                        Map.of("from", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(), "reason", "撤并"))
                .statusCode(201);
    }

    @Test
    void lists_are_of_a_day() {
        var post = post(unit, "HEAD", 1);

        leaderOf(unit).get(API + "posts").then().body("items.code", hasItem(post));
        leaderOf(unit)
                .queryParam("asOf", LONG_AGO.minusDays(1).toString())
                .get(API + "posts")
                .then()
                .body("items.code", not(hasItem(post)));
        leaderOf(unit).get(API + "officials").then().body("items.code", hasItem(someone));
    }

    @Test
    void what_was_recorded_cannot_be_rewritten_even_by_a_statement() throws SQLException {
        var post = post(unit, "HEAD", 1);
        hold(leaderOf(unit), post, someone, LONG_AGO, null).statusCode(201);

        try (var runtime = Db.asRuntime();
                var attempt = runtime.createStatement()) {
            assertThatThrownBy(() ->
                            attempt.execute("update holding set official_code = 'X' where post_code = '" + post + "'"))
                    .hasMessageContaining("never rewritten");
            assertThatThrownBy(() -> attempt.execute("delete from holding where post_code = '" + post + "'"))
                    .hasMessageContaining("permission denied");
        }
    }
}

package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;

/** Who leads whom, who is charged with a power, and that a change of leaders is noticed on its day. */
@QuarkusTest
class LeadersTest {
    @Inject
    AdjustableClock clock;

    @Inject
    Heard heard;

    private LocalDate today;
    private String bureau;
    private String section;
    private String head;
    private String chief;

    @Singleton
    static class Heard {
        final List<String> units = new CopyOnWriteArrayList<>();
        final List<String> powers = new CopyOnWriteArrayList<>();

        void on(@Observes LeaderChanged changed) {
            units.add(changed.unitCode());
        }

        void on(@Observes PowerLeaderChanged changed) {
            powers.add(changed.powerCode());
        }
    }

    @BeforeEach
    void aBureauWithASection() {
        today = LocalDate.now(clock);
        bureau = importedUnit();
        section = fresh("T");
        upload(analyst(), "units", UNIT_COLUMNS + unitRow(section, bureau)).statusCode(200);
        head = post(section, "HEAD", 1);
        chief = official(section);
        hold(leaderOf(section), head, chief, LONG_AGO, null).statusCode(201);
        await().untilAsserted(() -> assertThat(leadersKnownOf(section)).contains(chief));
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void the_leadership_line_goes_up_the_tree() {
        var deputyPost = post(bureau, "DEPUTY", 1);
        var deputy = official(bureau);
        hold(leaderOf(bureau), deputyPost, deputy, LONG_AGO, null).statusCode(201);
        give(leaderOf(bureau), deputyPost, "OVERSEE", section, LONG_AGO, null).statusCode(201);
        var director = official(bureau, "HEAD");
        var handler = official(section, "OTHER");

        self(section, handler)
                .get(API + "officials/" + handler + "/leadership-line")
                .then()
                .statusCode(200)
                .body("[0].superiors.official", equalTo(List.of(chief, deputy, director)))
                .body("[0].superiors.rank", equalTo(List.of("HEAD", "DEPUTY_IN_CHARGE", "HEAD")));
        self(importedUnit(), "X")
                .get(API + "officials/" + handler + "/leadership-line")
                .then()
                .statusCode(404);
    }

    @Test
    void who_led_handled_examined_and_approved_a_power_is_known_for_any_day() {
        var power = importedPower(section);
        var handlers = post(section, "OTHER", 2);
        var handler = official(section);
        hold(leaderOf(section), handlers, handler, LONG_AGO, null).statusCode(201);
        give(leaderOf(section), head, "LEAD", power, LONG_AGO, today.minusDays(1))
                .statusCode(201);
        give(leaderOf(section), handlers, "HANDLE", power, LONG_AGO, null).statusCode(201);
        give(leaderOf(section), head, "APPROVE", power, today, null).statusCode(201);

        leaderOf(section)
                .queryParam("asOf", today.minusDays(1).toString())
                .get(API + "powers/" + power + "/duties")
                .then()
                .statusCode(200)
                .body("duty", equalTo(List.of("LEAD", "HANDLE")))
                .body("[0].holders[0].official", equalTo(chief));
        leaderOf(section)
                .get(API + "powers/" + power + "/duties")
                .then()
                .body("duty", equalTo(List.of("HANDLE", "APPROVE")))
                .body("holders.official.flatten()", hasItems(handler, chief));
        leaderOf(importedUnit()).get(API + "powers/" + power + "/duties").then().statusCode(404);
    }

    @Test
    void what_each_official_was_charged_with_is_known_for_any_day_page_by_page() {
        var power = importedPower(section);
        var other = importedPower(section);
        var handlers = post(section, "OTHER", 2);
        var handler = official(section);
        hold(leaderOf(section), handlers, handler, LONG_AGO, today.minusDays(1)).statusCode(201);
        give(leaderOf(section), head, "LEAD", power, LONG_AGO, null).statusCode(201);
        give(leaderOf(section), head, "LEAD", other, today, null).statusCode(201);
        give(leaderOf(section), handlers, "HANDLE", power, LONG_AGO, null).statusCode(201);
        var led = Stream.of(power, other).sorted().toList();

        var first = duties(leaderOf(bureau).queryParam("official", chief).queryParam("limit", 1));
        first.body("items.subjectCode", equalTo(led.subList(0, 1))).body("items[0].name", equalTo("某职位"));
        duties(leaderOf(bureau)
                        .queryParam("official", chief)
                        .queryParam("limit", 1)
                        .queryParam("after", first.extract().<String>path("next")))
                .body("items.subjectCode", equalTo(led.subList(1, 2)))
                .body("next", nullValue());
        duties(self(section, handler)
                        .queryParam("official", handler)
                        .queryParam("asOf", today.minusDays(1).toString()))
                .body("items.duty", equalTo(List.of("HANDLE")))
                .body("items.subjectCode", equalTo(List.of(power)));
        duties(auditor().queryParam("unit", bureau).queryParam("duty", "HANDLE"))
                .body("items.postCode", equalTo(List.of(handlers)))
                .body("items[0].official", nullValue());
        duties(leaderOf(importedUnit()).queryParam("official", chief)).body("items", hasSize(0));
        leaderOf(importedUnit())
                .queryParam("unit", section)
                .get(API + "duties")
                .then()
                .statusCode(404);
        As.role("integration")
                .unit(section)
                .official("X")
                .request()
                .get(API + "duties")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse duties(RequestSpecification as) {
        return as.get(API + "duties").then().statusCode(200);
    }

    @Test
    void duties_of_unknown_or_foreign_powers_and_two_leads_are_refused() {
        var power = importedPower(section);
        give(leaderOf(section), head, "LEAD", power, LONG_AGO, null).statusCode(201);

        give(leaderOf(section), post(section, "DEPUTY", 1), "LEAD", power, today, null)
                .statusCode(422)
                .body("type", equalTo("/problems/duty-given-already"));
        give(leaderOf(section), head, "LEAD", "NO-POWER", today, null)
                .statusCode(422)
                .body("type", equalTo("/problems/power-unknown"));
        give(leaderOf(section), head, "LEAD", importedPower(bureau), today, null)
                .statusCode(422)
                .body("type", equalTo("/problems/power-unknown"));
        give(leaderOf(section), post(section, "OTHER", 1), "OVERSEE", section, today, null)
                .statusCode(422)
                .body("type", equalTo("/problems/only-leaders-oversee"));
    }

    @Test
    void a_new_head_is_noticed_and_what_the_section_owns_and_handles_is_to_be_rated_again() {
        var own = ratedPower(section);
        var handled = importedPower(bureau);
        delegated(handled, section);
        rate(bureau);
        endOfChief(today.minusDays(1));
        hold(leaderOf(section), head, official(section), today, null).statusCode(201);

        await().untilAsserted(() -> assertThat(heard.units).contains(section));
        await().untilAsserted(() -> assertThat(leadersKnownOf(section)).doesNotContain(chief));
        await().untilAsserted(() -> assertThat(askedForTheLeaderOf(own)).hasSize(1));
        await().untilAsserted(() -> assertThat(askedForTheLeaderOf(handled)).hasSize(1));
    }

    @Test
    void a_power_that_passes_to_another_post_on_its_day_is_to_be_rated_again_but_not_when_its_first_leader_comes() {
        var power = ratedPower(section);
        var ledByNobody = importedPower(section);
        var first = heldPost(section);
        var second = heldPost(section);
        upload(
                        leaderOf(section),
                        "duties",
                        "post_code,duty,subject_code,from,until\n" + first + ",LEAD," + power + "," + LONG_AGO + ","
                                + today + "\n" + second + ",LEAD," + power + "," + today.plusDays(1) + ",\n" + second
                                + ",LEAD," + ledByNobody + "," + today.plusDays(1) + ",\n")
                .statusCode(200);
        await().untilAsserted(() -> assertThat(leadersKnownOf("power " + power)).startsWith(first));
        await().untilAsserted(
                        () -> assertThat(nextLookAt("power " + ledByNobody)).isEqualTo(today.plusDays(1)));
        assertThat(askedForTheLeaderOf(power)).isEmpty();

        clock.set(today.plusDays(1));

        await().untilAsserted(() -> assertThat(askedForTheLeaderOf(power)).hasSize(1));
        assertThat(leadersKnownOf("power " + power)).startsWith(second);
        await().untilAsserted(
                        () -> assertThat(leadersKnownOf("power " + ledByNobody)).startsWith(second));
        assertThat(heard.powers).doesNotContain(ledByNobody);
        assertThat(heard.units).doesNotContain(section);
    }

    @Test
    void another_holder_of_the_post_that_leads_a_power_is_noticed_and_so_is_the_end_of_the_duty() {
        var power = ratedPower(section);
        var leading = post(bureau, "OTHER", 2);
        hold(leaderOf(bureau), leading, official(bureau), LONG_AGO, null).statusCode(201);
        String duty = give(leaderOf(bureau), leading, "LEAD", power, LONG_AGO, null)
                .statusCode(201)
                .extract()
                .path("id");
        await().untilAsserted(() -> assertThat(leadersKnownOf("power " + power)).startsWith(leading));
        assertThat(heard.powers).doesNotContain(power);

        hold(leaderOf(bureau), leading, official(bureau), today, null).statusCode(201);

        await().untilAsserted(() -> assertThat(askedForTheLeaderOf(power)).hasSize(1));
        send(leaderOf(bureau).header("If-Match", "\"0\""), "duties/" + duty + "/withdrawal", Map.of("reason", "误录"))
                .statusCode(200);
        await().untilAsserted(() -> assertThat(leadersKnownOf("power " + power)).isEmpty());
        assertThat(heard.powers.stream().filter(power::equals)).hasSize(2);
    }

    @Test
    void a_head_of_a_day_to_come_is_noticed_on_that_day() {
        endOfChief(today.plusDays(9));
        var successor = official(section);
        hold(leaderOf(section), head, successor, today.plusDays(10), null).statusCode(201);
        await().untilAsserted(() -> assertThat(nextLookAt(section)).isEqualTo(today.plusDays(10)));
        assertThat(heard.units).doesNotContain(section);

        clock.set(today.plusDays(10));

        await().untilAsserted(() -> assertThat(heard.units).contains(section));
        assertThat(leadersKnownOf(section)).contains(successor);
    }

    @Test
    void a_deputy_put_in_charge_of_the_section_is_a_change_of_its_leaders() {
        var deputyPost = post(bureau, "DEPUTY", 1);
        hold(leaderOf(bureau), deputyPost, official(bureau), LONG_AGO, null).statusCode(201);

        give(leaderOf(bureau), deputyPost, "OVERSEE", section, today, null).statusCode(201);

        await().untilAsserted(() -> assertThat(heard.units).contains(section));
    }

    private void endOfChief(LocalDate lastDay) {
        var id = leaderOf(section)
                .get(API + "posts/" + head)
                .then()
                .body("holdings", hasSize(1))
                .extract()
                .<String>path("holdings[0].id");
        send(
                        leaderOf(section).header("If-Match", "\"0\""),
                        "holdings/" + id + "/end",
                        Map.of("lastDay", lastDay.toString(), "reason", "离任"))
                .statusCode(200);
    }

    /** A post that leads nothing as such, with somebody who holds it. */
    private static String heldPost(String unit) {
        var post = post(unit, "OTHER", 1);
        hold(leaderOf(unit), post, official(unit), LONG_AGO, null).statusCode(201);
        return post;
    }

    private void delegated(String power, String handling) {
        send(
                        supervisor().header("If-Match", "*"),
                        "powers/" + power + "/delegation",
                        Map.of(
                                "handlingUnitCode",
                                handling,
                                "documentNo",
                                "1",
                                "effectiveOn",
                                today.toString(),
                                "reason",
                                "下放"))
                .statusCode(200);
    }

    private static List<String> askedForTheLeaderOf(String power) {
        return analyst()
                .queryParam("power", power)
                .queryParam("reason", "LEADER")
                .queryParam("status", "OPEN")
                .get(API + "rating-proposals")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String leadersKnownOf(String led) {
        return one("select coalesce((select leaders from known_leaders where led = '" + led + "'), '')");
    }

    private static LocalDate nextLookAt(String unit) {
        return LocalDate.parse(one("select (due_at at time zone 'Asia/Shanghai')::date::text from timer"
                + " where kind = 'leaders' and subject = '" + unit + "'"));
    }

    private static String one(String query) {
        try (var connection = Db.asRuntime();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? rows.getString(1) : "2000-01-01";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

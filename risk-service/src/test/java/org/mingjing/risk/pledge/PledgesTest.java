package org.mingjing.risk.pledge;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PledgeReminded;
import org.mingjing.events.risk.PledgeSigned;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.Statements;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** The yearly pledge: published by the supervisor, signed by each official, and known who has not. */
@QuarkusTest
class PledgesTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final Caller SUPERVISOR =
            new Caller("1", "supervisor", "SUPERVISOR-JC", "EB-JC", Set.of("supervisor"));

    // Each test pledges in a year of its own: the texts of a year are one series for the whole bureau.
    private static final AtomicInteger YEARS = new AtomicInteger(2060);

    @Inject
    AdjustableClock clock;

    @Inject
    MissingPledges missingPledges;

    @Inject
    SessionFactory sessions;

    @Inject
    Timers timers;

    private int year;
    private String unit;
    private String someone;
    private String hash;

    @BeforeEach
    void aTextAndAnOfficialWithAPost() {
        year = YEARS.incrementAndGet();
        unit = importedUnit();
        someone = official(unit, "OTHER");
        clock.set(LocalDate.of(year, 1, 10));
        hash = publish("本人承诺廉洁从政。").statusCode(201).extract().path("sha256");
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void an_official_signs_exactly_the_text_that_was_published() {
        missing(leaderOf(unit)).body("items.official", hasItem(someone));

        sign(someone, hash).statusCode(201).body("sha256", equalTo(hash)).body("edition", equalTo(1));

        missing(leaderOf(unit)).body("items.official", not(hasItem(someone)));
        self(unit, someone)
                .get(API + "officials/" + someone + "/pledges")
                .then()
                .body("", hasSize(1));
        assertThat(hash).isEqualTo(PledgeText.hash(year, "本人承诺廉洁从政。", "I pledge integrity."));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, PledgeSigned.class))
                .anyMatch(signed ->
                        signed.official().equals(someone) && signed.sha256().equals(hash)));
    }

    @Test
    void who_has_not_signed_is_read_in_as_many_statements_for_many_as_for_one() {
        official(unit, "OTHER");
        var signer = official(unit, "OTHER");
        send(self(unit, signer), "officials/" + signer + "/pledges", Map.of("year", year, "sha256", hash))
                .statusCode(201);

        // The unit, those below it, the text, who signed, who did not, who of them was reminded.
        // What has come due by a year so far ahead is over at some time.
        await().untilAsserted(() -> assertThat(Statements.of(
                        sessions,
                        () -> assertThat(missingPledges
                                        .page(SUPERVISOR, year, unit, new Paging())
                                        .items())
                                .hasSize(2)
                                .noneMatch(missing -> missing.official().equals(signer))))
                .isEqualTo(6));
    }

    @Test
    void another_text_is_not_signed_and_nobody_signs_twice() {
        sign(someone, "0".repeat(64)).statusCode(409).body("type", equalTo("/problems/pledge-text-is-another"));
        sign(someone, "so").statusCode(400);
        sign(someone, hash).statusCode(201);
        sign(someone, hash).statusCode(409).body("type", equalTo("/problems/pledge-signed-once-key"));
    }

    @Test
    void who_signed_an_earlier_edition_signs_again_and_the_earlier_stays() {
        sign(someone, hash).statusCode(201);
        var next = publish("本人郑重承诺廉洁从政。")
                .statusCode(201)
                .body("edition", equalTo(2))
                .extract()
                .<String>path("sha256");

        missing(leaderOf(unit)).body("items.official", hasItem(someone));
        sign(someone, hash).statusCode(409);
        sign(someone, next).statusCode(201);
        supervisor().get(API + "officials/" + someone + "/pledges").then().body("edition", equalTo(List.of(2, 1)));
        auditor().get(API + "pledge-texts/" + year).then().body("sha256", equalTo(List.of(next, hash)));
    }

    @Test
    void nobody_signs_for_another_and_only_the_supervisor_publishes() {
        send(leaderOf(unit), "officials/" + someone + "/pledges", Map.of("year", year, "sha256", hash))
                .statusCode(403)
                .body("type", equalTo("/problems/pledge-of-another"));
        publish(analyst(), "某文本", LocalDate.of(year, 3, 31)).statusCode(403);
        var administrator = As.role("system-admin").unit(unit).official(fresh("OFF"));
        for (var as : new RequestSpecification[] {leaderOf(importedUnit()), administrator.request()}) {
            as.get(API + "officials/" + someone + "/pledges").then().statusCode(404);
        }
    }

    @Test
    void bad_input_is_refused() {
        publish(supervisor(), "某文本", LocalDate.of(year, 1, 9))
                .statusCode(422)
                .body("type", equalTo("/problems/pledge-due-day-impossible"));
        publish(supervisor(), "某文本", LocalDate.of(year + 1, 1, 9)).statusCode(422);
        publish("本人承诺廉洁从政。").statusCode(409).body("type", equalTo("/problems/pledge-text-unchanged"));
        send(self(unit, someone), "officials/" + someone + "/pledges", Map.of("year", year - 30, "sha256", hash))
                .statusCode(422)
                .body("type", equalTo("/problems/pledge-year-is-over"));
        leaderOf(unit)
                .queryParam("year", 2001)
                .get(API + "pledges/missing")
                .then()
                .statusCode(409);
        leaderOf(unit).get(API + "pledges/missing").then().statusCode(400);
    }

    @Test
    void who_has_not_signed_is_reminded_a_week_before_the_day_and_late_after_it() {
        var signer = official(unit, "OTHER");
        send(self(unit, signer), "officials/" + signer + "/pledges", Map.of("year", year, "sha256", hash))
                .statusCode(201);
        var withoutPost = official(unit);
        missing(leaderOf(unit))
                .body("items.official", containsInAnyOrder(someone, withoutPost))
                .body(of(someone) + ".remindedOn", nullValue())
                .body(of(someone) + ".overdue", equalTo(false));

        clock.set(LocalDate.of(year, 3, 24));

        // What else is due by that day waits before it.
        await().atMost(ofMinutes(1))
                .untilAsserted(() -> missing(leaderOf(unit))
                        .body(
                                "items.remindedOn",
                                everyItem(equalTo(LocalDate.of(year, 3, 24).toString()))));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, PledgeReminded.class))
                .anyMatch(reminded -> reminded.official().equals(someone) && reminded.year() == year));
        assertThat(TestTopics.eventsOn(INTERNAL, PledgeReminded.class))
                .noneMatch(reminded -> reminded.official().equals(signer) && reminded.year() == year);
        clock.set(LocalDate.of(year, 4, 1));
        missing(leaderOf(unit)).body(of(someone) + ".overdue", equalTo(true));
    }

    @Test
    void the_reminder_of_a_text_due_when_its_year_begins_waits_for_that_year() {
        int next = YEARS.incrementAndGet();
        send(
                        supervisor(),
                        "pledge-texts",
                        Map.of("year", next, "textZh", "承诺", "textEn", "Pledge", "dueOn", next + "-01-05"))
                .statusCode(201);
        assertThat(remindedOn(next)).isEqualTo(next + "-01-01");

        // As it was set before anybody thought of this.
        QuarkusTransaction.requiringNew()
                .run(() -> timers.set(RemindSigners.TIMER, String.valueOf(next), clock.instant()));

        await().untilAsserted(() -> assertThat(remindedOn(next)).isEqualTo(next + "-01-01"));
    }

    private static String remindedOn(int year) {
        try (var connection = Db.asRuntime();
                var rows = connection
                        .createStatement()
                        .executeQuery(
                                "select (due_at at time zone 'Asia/Shanghai')::date::text from timer where kind = '"
                                        + RemindSigners.TIMER + "' and subject = '" + year + "'")) {
            return rows.next() ? rows.getString(1) : "never";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatableResponse publish(String text) {
        return publish(supervisor(), text, LocalDate.of(year, 3, 31));
    }

    private ValidatableResponse publish(RequestSpecification as, String text, LocalDate dueOn) {
        return send(
                as,
                "pledge-texts",
                Map.of("year", year, "textZh", text, "textEn", "I pledge integrity.", "dueOn", dueOn.toString()));
    }

    private ValidatableResponse sign(String official, String sha256) {
        return send(self(unit, official), "officials/" + official + "/pledges", Map.of("year", year, "sha256", sha256));
    }

    private ValidatableResponse missing(RequestSpecification as) {
        return as.queryParam("year", year)
                .queryParam("limit", 200)
                .get(API + "pledges/missing")
                .then()
                .statusCode(200);
    }

    private static String of(String official) {
        return "items.find { it.official == '" + official + "' }";
    }
}

package org.mingjing.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.measure.MeasureFixtures.API;
import static org.mingjing.risk.measure.MeasureFixtures.effective;
import static org.mingjing.risk.measure.MeasureFixtures.planned;
import static org.mingjing.risk.measure.MeasureFixtures.putInPlace;
import static org.mingjing.risk.measure.MeasureFixtures.reviewed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.MeasureOverdue;
import org.mingjing.events.risk.MeasureWentStale;
import org.mingjing.events.risk.MeasureWithdrawn;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** What happens to a measure because days pass. */
@QuarkusTest
class MeasureTimersTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    AdjustableClock clock;

    @Inject
    EntityManager entities;

    @Inject
    OverdueMeasures overdueMeasures;

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void what_is_overdue_is_reminded_of_every_week_and_listed() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY.plusDays(3));
        clock.set(TODAY.plusDays(4));
        await().untilAsserted(() -> assertThat(reminders(measure)).containsExactly(1));
        clock.set(TODAY.plusDays(11));
        await().untilAsserted(() -> assertThat(reminders(measure)).containsExactly(1, 2));

        leaderOf(unit)
                .queryParam("overdue", true)
                .get(API + "measures")
                .then()
                .body("items.code", contains(measure))
                .body("items.reminders", contains(2));
    }

    @Test
    void nobody_is_reminded_of_what_was_put_in_place_in_time() {
        var late = planned(unit, power, "MISSING_RULE", TODAY);
        var inTime = planned(unit, power, "WIDE_DISCRETION", TODAY);
        putInPlace(unit, inTime, TODAY);
        clock.set(TODAY.plusDays(1));

        await().untilAsserted(() -> assertThat(reminders(late)).containsExactly(1));
        assertThat(reminders(inTime)).isEmpty();
        leaderOf(unit).queryParam("overdue", true).get(API + "measures").then().body("items.code", contains(late));
    }

    @Test
    void a_review_of_a_year_ago_counts_no_more_until_somebody_looks_again() {
        var measure = effective(unit, power, "CONCENTRATED_POWER", TODAY);
        missing().body("effective", contains("SPLIT"));
        clock.set(TODAY.plusYears(1));

        await().untilAsserted(
                        () -> analyst().get(API + "measures/" + measure).then().body("status", equalTo("STALE")));
        missing().body("effective", hasSize(0)).body("planned", hasSize(0));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, MeasureWentStale.class))
                .contains(new MeasureWentStale(measure, power, "SPLIT", TODAY)));

        reviewed(measure, true);
        missing().body("effective", contains("SPLIT"));
    }

    @Test
    void what_was_planned_for_a_power_that_ends_is_withdrawn_and_what_outlived_one_when_its_day_has_passed() {
        var measure = planned(unit, power, "MISSING_RULE", TODAY);
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"cancelledOn\": \"" + TODAY + "\", \"reason\": \"x\"}")
                .post(API + "powers/" + power + "/cancellation")
                .then()
                .statusCode(200);

        withdrawn(measure);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, MeasureWithdrawn.class))
                .contains(new MeasureWithdrawn(measure, power, "RULE")));

        // As it was left when measures did not end with their power.
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update measure set status = 'PLANNED', withdrawn_on = null,"
                                        + " withdrawn_because = null, due_on = due_on - 9, version = version + 1 where code = :code")
                        .setParameter("code", measure)
                        .executeUpdate());
        QuarkusTransaction.requiringNew().run(() -> overdueMeasures.fire(measure));

        withdrawn(measure);
        assertThat(reminders(measure)).isEmpty();
    }

    private static void withdrawn(String measure) {
        analyst()
                .get(API + "measures/" + measure)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawal.reason", containsString("权力事项已终止"));
    }

    private ValidatableResponse missing() {
        return analyst().get(API + "powers/" + power + "/missing-measures").then();
    }

    private static List<Integer> reminders(String measure) {
        return TestTopics.eventsOn(INTERNAL, MeasureOverdue.class)
                .filter(event -> event.measureCode().equals(measure))
                .map(MeasureOverdue::reminder)
                .toList();
    }
}

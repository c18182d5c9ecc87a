package org.mingjing.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.process.clock.ClockFixtures.cardsOf;
import static org.mingjing.process.clock.ClockFixtures.tell;
import static org.mingjing.process.clock.ClockFixtures.workingDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.process.calendar.CalendarTest;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;

/** A week off in 2037, which no other test looks at. */
@QuarkusTest
class CalendarChangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2037, 6, 1);

    @Inject
    CaseClocks clocks;

    @Inject
    AdjustableClock time;

    private final ClockedCase file = ClockFixtures.newCase();

    @BeforeEach
    void a_case_due_on_friday() throws IOException {
        CalendarTest.send("", CalendarTest.sample());
        time.set(MONDAY);
        tell(() -> clocks.caseStarted(file, workingDays(4), workingDays(5), MONDAY));
    }

    @AfterEach
    void the_sample_calendar_again() throws IOException {
        tell(() -> clocks.closed(file.caseCode(), LocalDate.of(2037, 12, 31)));
        time.reset();
        CalendarTest.send("", CalendarTest.sample()).then().statusCode(200);
    }

    @Test
    void a_new_calendar_moves_the_due_days_of_running_clocks_and_names_each() throws IOException {
        CalendarTest.send("?dryRun=true", withTuesdayToThursdayOff())
                .then()
                .body(ours("limit"), contains("PROMISED", "STATUTORY"));
        assertThat(clocks.dueDays(List.of(file.caseCode())).get(file.caseCode()).promised())
                .isEqualTo("2037-06-05");

        CalendarTest.send("", withTuesdayToThursdayOff())
                .then()
                .statusCode(200)
                .body(ours("before"), contains("2037-06-05", "2037-06-08"))
                .body(ours("after"), contains("2037-06-10", "2037-06-11"));
        assertThat(clocks.dueDays(List.of(file.caseCode())).get(file.caseCode()))
                .isEqualTo(new DueDays(LocalDate.of(2037, 6, 10), LocalDate.of(2037, 6, 11)));
    }

    /** Years lie between: the cards of all other tests' cases would be issued first. */
    private void stopOtherClocks() throws SQLException {
        try (var runtime = Db.asRuntime();
                var delete = runtime.prepareStatement("delete from timer t using limit_clock c"
                        + " where t.subject = c.case_code || ' ' || c.clock_key and c.case_code <> ?")) {
            delete.setString(1, file.caseCode());
            delete.executeUpdate();
        }
    }

    @Test
    void the_next_card_waits_for_the_new_due_day() throws Exception {
        CalendarTest.send("", withTuesdayToThursdayOff()).then().statusCode(200);
        stopOtherClocks();

        time.set(LocalDate.of(2037, 6, 8));
        await().untilAsserted(() -> assertThat(ClockFixtures.texts(
                        "select (t.due_at at time zone 'UTC')::text from timer t join limit_clock c on t.subject = c.case_code || ' ' || c.clock_key where c.case_code = ?",
                        file.caseCode()))
                .singleElement()
                .asString()
                .startsWith("2037-06-08 16:00:00"));
        assertThat(cardsOf(file)).isEmpty();
        time.set(LocalDate.of(2037, 6, 11));
        await().untilAsserted(() -> assertThat(cardsOf(file)).containsExactly("RED OVER_PROMISED_LIMIT"));
    }

    @Test
    void a_clock_that_stopped_keeps_its_due_day() throws IOException {
        tell(() -> clocks.closed(file.caseCode(), MONDAY));

        CalendarTest.send("", withTuesdayToThursdayOff())
                .then()
                .body(ours("limit"), hasSize(0))
                .body("created", equalTo(3));
    }

    @Test
    void a_clock_that_starts_while_a_calendar_comes_in_is_moved_by_it_too() throws IOException {
        var other = ClockFixtures.newCase();
        var withDaysOff = withTuesdayToThursdayOff();
        var importing = new AtomicReference<CompletableFuture<Response>>();
        tell(() -> {
            clocks.caseStarted(other, workingDays(4), null, MONDAY);
            importing.set(CompletableFuture.supplyAsync(() -> CalendarTest.send("", withDaysOff)));
            await().until(() -> !ClockFixtures.texts(
                            "select pid::text from pg_locks where locktype = ? and not granted", "advisory")
                    .isEmpty());
        });

        assertThat(importing.get().join().<List<String>>path("dueDayChanges.caseNumber"))
                .contains(other.caseCode());
        tell(() -> clocks.closed(other.caseCode(), MONDAY));
    }

    private String ours(String what) {
        return "dueDayChanges.findAll { it.caseNumber == '%s' }.%s".formatted(file.caseCode(), what);
    }

    private static String withTuesdayToThursdayOff() throws IOException {
        return CalendarTest.sample()
                + "2037-06-02,HOLIDAY,试行假,Trial\n2037-06-03,HOLIDAY,试行假,Trial\n2037-06-04,HOLIDAY,试行假,Trial\n";
    }
}

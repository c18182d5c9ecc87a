package org.mingjing.risk.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.official.PeopleFixtures.API;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.official.PeopleFixtures.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.InterestDeclarationReminded;
import org.mingjing.kit.timer.Timers;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** Who holds a post and has not declared what they have to do with whom hears of it before it is late. */
@QuarkusTest
class RemindDeclarersTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final LocalDate NEVER = LocalDate.MIN;

    @Inject
    AdjustableClock clock;

    @Inject
    Timers timers;

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @AfterEach
    void theClockRunsAgain() {
        clock.reset();
    }

    @Test
    void who_has_not_declared_is_reminded_a_week_before_the_day_and_once() {
        int year = LocalDate.now(clock).getYear() + 1;
        var day = LocalDate.of(year, 3, 24);
        var someone = official(unit, "OTHER");
        var declared = official(unit, "OTHER");
        clock.set(day.minusDays(1));
        send(
                        self(unit, declared),
                        "officials/" + declared + "/interest-declarations",
                        Map.of("year", year, "nothing", true))
                .statusCode(201);
        lookAt(year);
        await().untilAsserted(() -> assertThat(nextLookAt(year)).isEqualTo(day));
        assertThat(remindedOn(year, someone)).isNull();

        clock.set(day);

        await().untilAsserted(() -> assertThat(remindedOn(year, someone)).isEqualTo(day.toString()));
        lookAt(year);
        await().untilAsserted(() -> assertThat(nextLookAt(year)).isEqualTo(NEVER));
        assertThat(nextLookAt(year + 1)).isEqualTo(day.plusYears(1));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, InterestDeclarationReminded.class)
                        .filter(told -> told.official().equals(someone) && told.year() == year))
                .extracting(InterestDeclarationReminded::dueOn)
                .containsExactly(LocalDate.of(year, 3, 31)));
        assertThat(TestTopics.eventsOn(INTERNAL, InterestDeclarationReminded.class))
                .noneMatch(told -> told.official().equals(declared) && told.year() == year);
        assertThat(recorded(someone)).isEqualTo("system 1");

        var other = official(unit, "OTHER");
        lookAt(year + " " + other.substring(0, other.length() - 1));
        await().untilAsserted(() -> assertThat(remindedOn(year, other)).isEqualTo(day.toString()));
    }

    @Test
    void nobody_is_reminded_of_a_day_that_is_over() {
        var today = LocalDate.now(clock);
        int year = today.isAfter(LocalDate.of(today.getYear(), 3, 31)) ? today.getYear() : today.getYear() - 1;
        var someone = official(unit, "OTHER");

        lookAt(year);

        await().untilAsserted(() -> assertThat(nextLookAt(year)).isEqualTo(NEVER));
        assertThat(nextLookAt(year + 1)).isEqualTo(LocalDate.of(year + 1, 3, 24));
        assertThat(remindedOn(year, someone)).isNull();
    }

    /** Whichever year the clock of another test made the timer wait for. */
    private void lookAt(int year) {
        lookAt(String.valueOf(year));
    }

    private void lookAt(String subject) {
        QuarkusTransaction.requiringNew().run(() -> timers.set(RemindDeclarers.TIMER, subject, clock.instant()));
    }

    private static LocalDate nextLookAt(int year) {
        return first("select (due_at at time zone 'Asia/Shanghai')::date::text from timer where kind = '"
                        + RemindDeclarers.TIMER + "' and subject = '" + year + "'")
                .map(LocalDate::parse)
                .orElse(NEVER);
    }

    /** By whom the audit log says they were reminded, and how often. */
    private static String recorded(String official) {
        return first("select actor || ' ' || count(*) from audit_entry where action = 'interest-declaration.remind'"
                        + " and subject = '" + official + "' group by actor")
                .orElse("nobody");
    }

    private static Optional<String> first(String query) {
        try (var connection = Db.asRuntime();
                var rows = connection.createStatement().executeQuery(query)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String remindedOn(int year, String official) {
        return leaderOf(unit)
                .queryParam("year", year)
                .get(API + "interest-declarations/missing")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.official == '" + official + "' }.remindedOn");
    }
}

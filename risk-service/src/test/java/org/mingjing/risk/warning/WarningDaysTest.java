package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.report;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.warning.WarningDesk.TALK_AND_CORRECTION;
import static org.mingjing.risk.warning.WarningDesk.WARNINGS;
import static org.mingjing.risk.warning.WarningDesk.act;
import static org.mingjing.risk.warning.WarningDesk.official;
import static org.mingjing.risk.warning.WarningDesk.raised;
import static org.mingjing.risk.warning.WarningDesk.told;
import static org.mingjing.risk.warning.WarningDesk.verified;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.events.risk.WarningReminded;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** The days that the warned and the office have, while time goes by and the calendar is replaced. */
@QuarkusTest
class WarningDaysTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    @Inject
    AdjustableClock clock;

    private String unit;
    private String warned;

    @BeforeEach
    void aSeriousSignalAgainstAnOfficial() {
        unit = importedUnit();
        warned = PeopleFixtures.official(unit);
        reported(Map.of("unitCode", unit, "officialCode", warned), 3);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void time_alone_clears_nothing_but_people_are_reminded() {
        var monday = LocalDate.of(2031, 3, 3);
        clock.set(monday);
        var about = Map.<String, Object>of("unitCode", unit, "officialCode", warned);
        report(analyst(), "INSPECTION", fresh("R"), content(about, 3, monday)).statusCode(201);
        var code = told(unit, warned);
        supervisor().get(WARNINGS + "/" + code).then().body("explainUntil", equalTo("2031-03-10"));
        var untold = verifiedAndNotTold(monday);

        clock.set(LocalDate.of(2031, 3, 6));
        awaitHistory(code, "REMINDED");
        awaitHistory(untold, "REMINDED");
        clock.set(LocalDate.of(2031, 3, 11));
        awaitHistory(code, "OVERDUE");
        awaitHistory(untold, "OVERDUE");
        act(supervisor(), untold, "dismissal", Map.of("reason", "线索已撤销"))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"));
        supervisor()
                .get(WARNINGS + "/" + code)
                .then()
                .body("state", equalTo("NOTIFIED"))
                .body("inForce", equalTo(true));
        act(official(unit, warned), code, "explanation", Map.of("text", "迟到的说明"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-explanation-late"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, WarningReminded.class)
                        .filter(event -> event.code().equals(code)))
                .extracting(event -> event.what() + " " + event.dueOn() + " " + event.overdue())
                .containsExactly("EXPLANATION 2031-03-10 false", "EXPLANATION 2031-03-10 true"));

        clock.set(LocalDate.of(2031, 3, 18));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, WarningReminded.class)
                        .filter(event -> event.code().equals(code) && event.overdue()))
                .extracting(event -> event.what() + " " + event.dueOn())
                .containsExactly("EXPLANATION 2031-03-10", "DECISION 2031-03-17"));
        overdue(supervisor()).body("awaited.what", contains(List.of("DECISION")));
        overdue(official(unit, warned)).body("code", empty());
        act(supervisor(), code, "correction-order", Map.of("demands", "限期整改"))
                .statusCode(200)
                .body("correctionDueOn", equalTo("2031-04-08"));

        var holiday = new CalendarDay(LocalDate.of(2031, 3, 20), "HOLIDAY", "调休", "Day off");
        TestTopics.publish(new CalendarReplaced(List.of(holiday), List.of(2031)));
        awaitHistory(code, "DAY_MOVED");
        supervisor().get(WARNINGS + "/" + code).then().body("officeDueOn", equalTo("2031-04-16"));
        official(unit, warned)
                .get(WARNINGS + "/" + code)
                .then()
                .body("correctionDueOn", equalTo("2031-04-09"))
                .body("history.findAll { it.kind == 'DAY_MOVED' }.text", hasItem("CORRECTION 2031-04-09"));
        TestTopics.publish(new CalendarReplaced(List.of(), List.of(2031)));
    }

    /** What is late of the warnings to the official. */
    private ValidatableResponse overdue(RequestSpecification reader) {
        return reader.get(WARNINGS + "?overdue=true&official=" + warned)
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    /** A warning to the unit that nobody tells it. */
    private String verifiedAndNotTold(LocalDate monday) {
        report(analyst(), "INSPECTION", fresh("R"), content(Map.of("unitCode", unit), 3, monday))
                .statusCode(201);
        var code = raised(unit, null);
        verified(code, 2, TALK_AND_CORRECTION);
        supervisor().get(WARNINGS + "/" + code).then().body("officeDueOn", equalTo("2031-03-06"));
        return code;
    }

    private static void awaitHistory(String code, String kind) {
        await().untilAsserted(
                        () -> supervisor().get(WARNINGS + "/" + code).then().body("history.kind", hasItem(kind)));
    }
}

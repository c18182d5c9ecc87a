package org.mingjing.risk.power;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.TODAY;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.testkit.TestTopics;

/** A new calendar can break a promise that held by the one before. */
@QuarkusTest
class BrokenPromiseTest {
    private static final String LIST = "/api/risk/v1/broken-promises";

    @AfterEach
    void ordinaryWeeks() {
        TestTopics.publish(new CalendarReplaced(List.of(), List.of(2031)));
    }

    @Test
    void a_new_calendar_changes_no_promise_but_says_which_no_longer_hold() {
        ordinaryWeeks();
        var unit = importedUnit();
        var fiveDaysOfAWeek = statement(unit)
                .replace("\"amount\": 30,", "\"amount\": 7,")
                .replace("\"amount\": 15,", "\"amount\": 5,");
        var power = listedPower(unit, TODAY.minusDays(30));
        revise(unit, power, TODAY.minusDays(1), fiveDaysOfAWeek).statusCode(200);
        leaderOf(unit).get(LIST).then().body("items", hasSize(0));

        TestTopics.publish(new CalendarReplaced(holidays(LocalDate.of(2031, 2, 3), 8), List.of(2031)));

        Awaitility.await()
                .untilAsserted(() -> leaderOf(unit)
                        .get(LIST)
                        .then()
                        .body("items.powerCode", contains(power))
                        .body("items[0].promisedLimit.amount", equalTo(5))
                        .body("items[0].firstDay", equalTo("2031-01-28")));
        leaderOf(importedUnit()).get(LIST).then().body("items", hasSize(0));
        var sameLimits = mildPowerRow(power, unit)
                .replace(",30,CALENDAR_DAY,15,", ",7,CALENDAR_DAY,5,")
                .replace(",1260,", ",1261,");
        upload(leaderOf(unit), "powers", POWER_COLUMNS + sameLimits).statusCode(200);
        upload(leaderOf(unit), "powers", POWER_COLUMNS + sameLimits.replace(",5,WORK", ",6,WORK"))
                .statusCode(422);
        upload(leaderOf(unit), "powers", POWER_COLUMNS + sameLimits.replace(",5,WORK", ",1,WORK"))
                .statusCode(200);
        leaderOf(unit).get(LIST).then().body("items", hasSize(0));
    }

    private static List<CalendarDay> holidays(LocalDate first, int days) {
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(days)
                .map(day -> new CalendarDay(day, "HOLIDAY", "春节", "Spring Festival"))
                .toList();
    }
}

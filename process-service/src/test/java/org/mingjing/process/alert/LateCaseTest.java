package org.mingjing.process.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.LEGAL_BASIS;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What a municipal system pushes in thirty days after acceptance; in 2033, of which no test has a calendar. */
@QuarkusTest
class LateCaseTest {
    private static final LocalDate TODAY = LocalDate.of(2033, 4, 6);

    @Inject
    AdjustableClock clock;

    private Office office;

    @BeforeEach
    void today() {
        office = officeWith("III", PLAIN);
        clock.set(TODAY);
    }

    @AfterEach
    void real_time_again() {
        clock.reset();
    }

    @Test
    void fifteen_working_days_promised_and_thirty_days_by_law_bring_a_yellow_and_a_red_card() {
        promise(30, "CALENDAR_DAY", 15, "WORKING_DAY");
        var number = push();

        await().untilAsserted(() -> assertThat(cardsOf(number))
                .containsExactlyInAnyOrder("YELLOW OVER_STEP_LIMIT", "RED OVER_PROMISED_LIMIT"));
        office.as("handler")
                .get(API + "/cases/" + number + "/clock")
                .then()
                .statusCode(200)
                .body("clocks.clock.key", hasItems("CASE"))
                .body("clocks.find { it.clock.key == 'CASE' }.promised.dueOn", equalTo("2033-03-28"))
                .body("clocks.find { it.clock.key == 'CASE' }.clock.gravestCard", equalTo("RED"));
    }

    @Test
    void nine_working_days_promised_and_eleven_by_law_bring_the_gravest_of_the_case_and_the_yellow_of_the_step() {
        promise(11, "WORKING_DAY", 9, "WORKING_DAY");
        var number = push();

        await().untilAsserted(() -> assertThat(cardsOf(number))
                .containsExactlyInAnyOrder("YELLOW OVER_STEP_LIMIT", "RED_STATUTORY OVER_STATUTORY_LIMIT"));
    }

    private void promise(int statutory, String statutoryUnit, int promised, String promisedUnit) {
        TestTopics.publish(new PowerPublished(
                office.power(),
                office.unit(),
                "LICENSE",
                "UNIT",
                "许可",
                "Licence",
                "III",
                "EFFECTIVE",
                statutory,
                statutoryUnit,
                promised,
                promisedUnit,
                "C-" + office.unit(),
                2,
                LEGAL_BASIS));
        await().untilAsserted(() -> assertThat(count("power where published_revision = 2 and code", office.power()))
                .isOne());
    }

    private String push() {
        return As.role("integration")
                .request()
                .contentType("application/json")
                .body(Map.of(
                        "powerCode",
                        office.power(),
                        "applicant",
                        Map.of("name", "某申请人", "contact", "0310"),
                        "acceptedOn",
                        TODAY.minusDays(30).toString()))
                .post(API + "/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("number");
    }

    private List<String> cardsOf(String number) {
        List<Map<String, String>> cards = As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .get(API + "/cards?case=" + number)
                .path("items");
        return cards.stream()
                .map(card -> card.get("grade") + " " + card.get("trigger"))
                .toList();
    }
}

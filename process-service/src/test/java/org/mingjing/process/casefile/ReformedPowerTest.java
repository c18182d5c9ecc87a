package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.officeWithoutProcedure;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.CaseOpeningRefused;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What becomes of cases when risk-service tells that their power was suspended, merged or delegated. */
@QuarkusTest
class ReformedPowerTest {
    private static final String PUBLIC = "mingjing.process.public.v1";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_suspended_power_takes_no_case_until_it_is_resumed_and_the_attempt_leaves_a_yellow_card() {
        var office = officeWith("III", PLAIN);
        var open = open(office);
        TestTopics.publish(new PowerSuspended(office.power(), office.unit(), "1号", DAY, 2));
        awaitStatus(office, "SUSPENDED");

        ask(office.as("handler"), office.power()).statusCode(409).body("type", equalTo("/problems/power-suspended"));

        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(PUBLIC, CaseOpeningRefused.class))
                    .filteredOn(event -> event.powerCode().equals(office.power()))
                    .extracting(CaseOpeningRefused::reasonCode)
                    .containsExactly("OTHER");
            assertThat(TestTopics.eventsOn(PUBLIC, AlertIssued.class))
                    .filteredOn(event -> event.powerCode().equals(office.power()))
                    .extracting(AlertIssued::grade, AlertIssued::trigger)
                    .containsExactly(Tuple.tuple("YELLOW", "OTHER"));
        });
        complete(open, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
        TestTopics.publish(new PowerResumed(office.power(), office.unit(), "2号", DAY, 3));
        awaitStatus(office, "EFFECTIVE");
        ask(office.as("handler"), office.power()).statusCode(201);
    }

    @Test
    void a_merged_power_sends_to_the_one_it_ended_in_and_its_open_cases_go_on() {
        var office = officeWith("III", PLAIN);
        var open = open(office);
        TestTopics.publish(new PowerMerged(office.power(), office.unit(), "P-TARGET", "1号", DAY, 2));
        awaitStatus(office, "MERGED");

        ask(office.as("handler"), office.power())
                .statusCode(409)
                .body("type", equalTo("/problems/power-merged"))
                .body("detail", containsString("P-TARGET"));
        complete(open, 1, office.as("handler"), "ACCEPTED").then().statusCode(200);
    }

    @Test
    void the_cases_of_a_delegated_power_are_opened_by_the_unit_that_handles_it_and_seen_by_the_owner() {
        var owner = officeWith("III", PLAIN);
        var handling = officeWithoutProcedure("III");
        TestTopics.publish(new PowerDelegated(owner.power(), owner.unit(), handling.unit(), "1号", DAY, 2));
        await().untilAsserted(() ->
                assertThat(count("power where delegated_to", handling.unit())).isOne());

        ask(owner.as("handler"), owner.power()).statusCode(404);
        var number = ask(handling.as("handler"), owner.power())
                .statusCode(201)
                .extract()
                .<String>path("number");

        owner.as("unit-leader").get(API + "/cases/" + number).then().statusCode(200);
        owner.as("unit-leader").get(API + "/cases").then().body("items.number", hasItem(number));
        owner.as("handler")
                .contentType("application/json")
                .body(Map.of("outcome", "ACCEPTED", "opinion", "受理", "basis", "某条例第一条"))
                .post(API + "/cases/" + number + "/steps/1/completion")
                .then()
                .statusCode(404);
        ownerSeesWhatIsDone(owner, handling, number);
        officeWithoutProcedure("III")
                .as("unit-leader")
                .get(API + "/cases/" + number)
                .then()
                .statusCode(404);
    }

    /** The clock of the case, a charge in it and the card for another; what is explained is explained by who did it. */
    private static void ownerSeesWhatIsDone(Office owner, Office handling, String number) {
        As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv")
                .body("power_code,fee_code,name_zh,name_en,per,lower,upper,currency,basis\n" + owner.power()
                        + ",F-01,学费,Tuition,学期,600.00,800.00,CNY,核定\n")
                .post(API + "/imports/fees")
                .then()
                .statusCode(200);
        charge(handling, owner.power(), number, "600.00").statusCode(201);
        charge(handling, owner.power(), number, "650.00").statusCode(422);

        var leader = As.role("unit-leader").unit(owner.unit()).official("L-" + owner.unit());
        leader.request().get(API + "/cases/" + number + "/clock").then().statusCode(200);
        var charged = leader.request().get(API + "/charges?power=" + owner.power());
        charged.then().body("items.caseNumber", contains(number));
        leader.request()
                .get(API + "/charges/" + charged.path("items[0].code"))
                .then()
                .statusCode(200);
        var carded = leader.request().get(API + "/cards?case=" + number);
        carded.then().body("items.unitCode", contains(handling.unit()));
        var card = API + "/cards/" + carded.path("items[0].code");
        leader.request().get(card).then().statusCode(200);
        leader.request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("explanation", "情况说明"))
                .post(card + "/feedback")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse charge(Office by, String power, String number, String amount) {
        return by.as("handler")
                .contentType("application/json")
                .body(Map.of(
                        "powerCode", power, "feeCode", "F-01", "quantity", 1, "amount", amount, "caseNumber", number))
                .post(API + "/charges")
                .then();
    }

    private static ValidatableResponse ask(RequestSpecification as, String power) {
        return as.contentType("application/json")
                .body(Map.of("powerCode", power, "applicant", Map.of("name", "某申请人", "contact", "0310")))
                .post(API + "/cases")
                .then();
    }

    private static void awaitStatus(Office office, String status) {
        await().untilAsserted(() -> assertThat(count("power where status = '" + status + "' and code", office.power()))
                .isOne());
    }
}

package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.complete;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.officeWithoutProcedure;
import static org.mingjing.process.ProcessFixtures.open;
import static org.mingjing.process.ProcessFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.process.ProcessFixtures.Case;
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
    void the_cases_of_a_delegated_power_are_opened_by_the_unit_that_handles_it_and_seen_by_whoever_owns_the_power() {
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

        owner.as("handler")
                .contentType("application/json")
                .body(Map.of("outcome", "ACCEPTED", "opinion", "受理", "basis", "某条例第一条"))
                .post(API + "/cases/" + number + "/steps/1/completion")
                .then()
                .statusCode(404);
        chargeInIt(owner, handling, number);
        seesWhatIsDone(owner, owner.power(), number);
        explainsNothing(owner, number);

        var newOwner = officeWithoutProcedure("III");
        seesNothing(newOwner, owner.power(), number);
        comesToBelongTo(newOwner, owner.power());
        seesWhatIsDone(newOwner, owner.power(), number);
        seesNothing(owner, owner.power(), number);
        seesWhatIsDone(handling, owner.power(), number);
        aWarningToTheOwnerWeighsOnIt(newOwner, new Case(handling, number, null));
    }

    private static void comesToBelongTo(Office owner, String power) {
        TestTopics.publish(published(new Office(owner.unit(), power, null, null), "III", "EFFECTIVE", 3));
        await().untilAsserted(() -> assertThat(count("power where code = '" + power + "' and unit_code", owner.unit()))
                .isOne());
    }

    private static void aWarningToTheOwnerWeighsOnIt(Office owner, Case file) {
        TestTopics.publish(new WarningChanged("W-" + owner.unit(), owner.unit(), null, 2, "NOTIFIED", true, 3));
        await().untilAsserted(() ->
                assertThat(count("warning where unit_code", owner.unit())).isOne());
        complete(file, 1, file.office().as("handler"), "ACCEPTED").then().statusCode(200);
        read(owner, "/cases/" + file.number()).then().body("level", equalTo("II"));
    }

    /** One charge that is right and one that brings a card. */
    private static void chargeInIt(Office owner, Office handling, String number) {
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
    }

    private static void seesWhatIsDone(Office office, String power, String number) {
        read(office, "/cases/" + number).then().statusCode(200);
        read(office, "/cases?powerCode=" + power).then().body("items.number", contains(number));
        read(office, "/cases/" + number + "/clock").then().statusCode(200);
        var charged = read(office, "/charges?power=" + power);
        charged.then().body("items.caseNumber", contains(number));
        read(office, "/charges/" + charged.path("items[0].code")).then().statusCode(200);
        read(office, "/cards/" + cardIn(office, number)).then().statusCode(200);
    }

    private static void seesNothing(Office office, String power, String number) {
        read(office, "/cases/" + number).then().statusCode(404);
        read(office, "/cases?powerCode=" + power).then().body("items", empty());
        read(office, "/cases/" + number + "/clock").then().statusCode(404);
        read(office, "/charges?power=" + power).then().body("items", empty());
        read(office, "/cards?case=" + number).then().body("items", empty());
    }

    /** What is to be explained is explained by who did it. */
    private static void explainsNothing(Office owner, String number) {
        owner.as("unit-leader")
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("explanation", "情况说明"))
                .post(API + "/cards/" + cardIn(owner, number) + "/feedback")
                .then()
                .statusCode(404);
    }

    private static String cardIn(Office office, String number) {
        return read(office, "/cards?case=" + number).path("items[0].code");
    }

    private static Response read(Office office, String path) {
        return office.as("unit-leader").get(API + path);
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

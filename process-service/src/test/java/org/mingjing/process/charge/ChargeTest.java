package org.mingjing.process.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.count;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.ChargeAccepted;
import org.mingjing.events.process.ChargeRefused;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.process.ProcessFixtures;
import org.mingjing.process.ProcessFixtures.Office;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ChargeTest {
    private static final String TOPIC = "mingjing.process.public.v1";

    private Office school;

    @BeforeEach
    void publish_a_fee_of_600_to_800() {
        school = ProcessFixtures.officeWithoutProcedure("I");
        FeeImportTest.importFees(FeeImportTest.row(school.power(), "F-01", "600.00", "800.00"))
                .then()
                .statusCode(200);
    }

    @Test
    void the_lower_limit_is_charged_and_told() {
        var code = charge("600.00")
                .then()
                .statusCode(201)
                .header("Location", startsWith(API + "/charges/"))
                .extract()
                .<String>path("code");

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(TOPIC, ChargeAccepted.class))
                .anySatisfy(event -> {
                    assertThat(event.chargeCode()).isEqualTo(code);
                    assertThat(event.amount()).isEqualTo("600.00");
                    assertThat(event.currency()).isEqualTo("CNY");
                }));
        school.as("handler").get(API + "/charges/" + code).then().statusCode(200);
    }

    @Test
    void more_than_the_lower_limit_is_refused_and_leaves_a_red_card_and_an_event() {
        charge("650.00")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("/problems/charge-above-lower-limit"))
                .body("detail", containsString("600.00"));

        assertThat(count("charge where power_code", school.power())).isZero();
        assertThat(cards("FEE_ABOVE_LOWER_LIMIT")).isOne();
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(TOPIC, ChargeRefused.class))
                    .anyMatch(event -> event.powerCode().equals(school.power()));
            assertThat(TestTopics.eventsOn(TOPIC, AlertIssued.class))
                    .anyMatch(event -> event.powerCode().equals(school.power())
                            && event.grade().equals("RED"));
        });
    }

    @Test
    void the_same_refusal_asked_again_leaves_no_second_card() {
        var first = charge(body("650.00"), "one-refusal-" + school.power());
        var again = charge(body("650.00"), "one-refusal-" + school.power());

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(cards("FEE_ABOVE_LOWER_LIMIT")).isOne();
    }

    @Test
    void less_is_sent_back_without_a_card_unless_the_law_allows_it() {
        charge("300.00").then().statusCode(422);
        assertThat(count("alert_card where power_code", school.power())).isZero();

        var exempt = body("300.00");
        exempt.put("exemption", Map.of("basis", "低保家庭减半"));
        charge(exempt, null).then().statusCode(201);
    }

    @Test
    void a_power_without_published_fees_is_refused_with_a_red_card() {
        school = ProcessFixtures.officeWithoutProcedure("I");

        charge("1.00").then().statusCode(422);
        assertThat(cards("FEE_NOT_PUBLISHED")).isOne();
    }

    @Test
    void a_slip_in_the_code_of_a_fee_is_sent_back_without_a_card() {
        var slip = body("600.00");
        slip.put("feeCode", "F-10");

        charge(slip, null)
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/charge-fee-unknown"))
                .body("detail", containsString("F-01"));
        assertThat(count("alert_card where power_code", school.power())).isZero();
    }

    @Test
    void a_cancelled_power_charges_nothing_any_more() {
        cancel();

        charge("600.00").then().statusCode(409);
        assertThat(cards("CANCELLED_POWER_USED")).isOne();
    }

    @Test
    void a_case_opened_before_its_power_was_cancelled_owes_its_fee_and_no_more() {
        ProcessFixtures.importProcedure(school, ProcessFixtures.PLAIN).then().statusCode(200);
        var inCase = body("600.00");
        inCase.put("caseNumber", ProcessFixtures.open(school).number());
        cancel();

        charge(inCase, null).then().statusCode(201);
        inCase.put("amount", "650.00");
        charge(inCase, null)
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/charge-above-lower-limit"));
        assertThat(cards("CANCELLED_POWER_USED")).isZero();
        assertThat(cards("FEE_ABOVE_LOWER_LIMIT")).isOne();
    }

    @Test
    void a_case_that_has_ended_helps_no_cancelled_power() {
        ProcessFixtures.importProcedure(school, ProcessFixtures.PLAIN).then().statusCode(200);
        var file = ProcessFixtures.open(school);
        ProcessFixtures.complete(file, 1, school.as("handler"), "REJECTED")
                .then()
                .statusCode(200);
        var inCase = body("600.00");
        inCase.put("caseNumber", file.number());
        cancel();

        charge(inCase, null)
                .then()
                .statusCode(409)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/charge-on-cancelled-power"));
        assertThat(cards("CANCELLED_POWER_USED")).isOne();
    }

    @Test
    void the_case_of_another_power_helps_no_cancelled_one() {
        var other = ProcessFixtures.officeWith("III", ProcessFixtures.PLAIN);
        var inCase = body("600.00");
        inCase.put("caseNumber", ProcessFixtures.open(other).number());
        cancel();

        charge(inCase, null)
                .then()
                .statusCode(422)
                .body("type", org.hamcrest.Matchers.equalTo("/problems/charge-case-unknown"));
    }

    @Test
    void only_a_handler_of_the_unit_charges() {
        school.as("examiner")
                .contentType("application/json")
                .body(body("600.00"))
                .post(API + "/charges")
                .then()
                .statusCode(403);
        As.nobody()
                .contentType("application/json")
                .body(body("600.00"))
                .post(API + "/charges")
                .then()
                .statusCode(401);
        As.role("handler")
                .unit("ELSEWHERE")
                .official("H")
                .request()
                .contentType("application/json")
                .body(body("600.00"))
                .post(API + "/charges")
                .then()
                .statusCode(404);
    }

    @Test
    void a_charge_names_a_case_of_its_power_or_none() {
        var body = body("600.00");
        body.put("caseNumber", "NO-SUCH-CASE");

        charge(body, null).then().statusCode(422);
        assertThat(count("alert_card where power_code", school.power())).isZero();
    }

    @Test
    void what_is_not_an_amount_is_malformed() {
        charge("600.001").then().statusCode(400);
        charge("-600.00").then().statusCode(400);
        var number = body("600.00");
        number.put("amount", 600);
        charge(number, null).then().statusCode(400);
        var dollars = body("600.00");
        dollars.put("currency", "USD");
        charge(dollars, null).then().statusCode(400);
    }

    @Test
    void a_list_goes_from_page_to_page_the_latest_first() {
        var first = charge("600.00").<String>path("code");
        var second = charge("600.00").<String>path("code");
        var page = school.as("handler").get(API + "/charges?limit=1&power=" + school.power());

        page.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", org.hamcrest.Matchers.equalTo(second));
        school.as("handler")
                .get(API + "/charges?limit=1&power=" + school.power() + "&after=" + page.path("next"))
                .then()
                .statusCode(200)
                .body("items.code", org.hamcrest.Matchers.contains(first))
                .body("next", org.hamcrest.Matchers.nullValue());
    }

    private void cancel() {
        TestTopics.publish(new PowerCancelled(school.power(), school.unit(), "取消1号", LocalDate.of(2026, 1, 5), 2));
        await().untilAsserted(() -> assertThat(count("power where status = 'CANCELLED' and code", school.power()))
                .isOne());
    }

    private Response charge(String amount) {
        return charge(body(amount), null);
    }

    private Response charge(Map<String, Object> body, String idempotencyKey) {
        var request = school.as("handler").contentType("application/json");
        if (idempotencyKey != null) {
            request.header("Idempotency-Key", idempotencyKey);
        }
        return request.body(body).post(API + "/charges");
    }

    private Map<String, Object> body(String amount) {
        return new HashMap<>(Map.of("powerCode", school.power(), "feeCode", "F-01", "quantity", 1, "amount", amount));
    }

    private int cards(String trigger) {
        return count(
                "alert_card where grade = 'RED' and trigger = '%s' and power_code".formatted(trigger), school.power());
    }
}

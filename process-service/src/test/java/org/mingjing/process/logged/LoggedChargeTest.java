package org.mingjing.process.logged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.ProcessFixtures.PLAIN;
import static org.mingjing.process.ProcessFixtures.count;
import static org.mingjing.process.ProcessFixtures.officeWith;
import static org.mingjing.process.ProcessFixtures.open;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.ProcessFixtures.Case;
import org.mingjing.testkit.As;

/** Cards and charges of a case stand in its chain, and nobody learns from them whom they concern. */
@QuarkusTest
class LoggedChargeTest {
    @Inject
    Openings openings;

    private Case file;

    @BeforeEach
    void a_case_of_a_power_with_a_fee() {
        var office = officeWith("III", PLAIN);
        As.role("supervisor")
                .unit("EB-JC")
                .official("SUPERVISOR-JC")
                .request()
                .contentType("text/csv; charset=UTF-8")
                .body("power_code,fee_code,name_zh,name_en,per,lower,upper,currency,basis\n" + office.power()
                        + ",F-01,学费,Tuition,学期,600.00,800.00,CNY,物价部门核定\n")
                .post(API + "/imports/fees")
                .then()
                .statusCode(200);
        file = open(office);
    }

    @Test
    void charges_made_and_refused_and_the_whole_life_of_a_card_are_entries() throws Exception {
        charge("650.00", "too-much").then().statusCode(422);
        charge("600.00", "right").then().statusCode(201);
        var card = cardOf(file);
        act(card, "feedback", file.office().as("unit-leader"), 0, "explanation")
                .then()
                .statusCode(200);
        act(card, "uphold", supervisor(), 1, "reason").then().statusCode(200);

        var bodies = ChainOfCase.entriesOf(file);
        assertThat(ChainOfCase.kinds(bodies))
                .containsExactly("case.opened", "card.changed", "charge.accepted", "card.changed", "card.changed");
        ChainOfCase.isAChain(bodies);
        for (var body : bodies) {
            assertThat(new String(body, StandardCharsets.UTF_8))
                    .doesNotContain(
                            file.number(),
                            card,
                            "HANDLER-",
                            "SUPERVISOR-",
                            "F-01",
                            "600.00",
                            "650.00",
                            "\"RED\"",
                            "FEE_ABOVE_LOWER_LIMIT",
                            "UPHELD",
                            "系统故障");
        }
        assertThat(openedFrom(bodies.get(1)))
                .containsEntry("/trigger", "FEE_ABOVE_LOWER_LIMIT")
                .containsEntry("/grade", "RED")
                .containsEntry("/unit", file.office().unit())
                .containsEntry("/power", file.office().power())
                .containsEntry("/state", "ISSUED")
                .containsEntry("/amount", "650.00")
                .containsEntry("/charged-by", file.office().official("handler", "1"));
        assertThat(openedFrom(bodies.get(4))).containsEntry("/state", "UPHELD").containsEntry("/amount", "");
    }

    @Test
    void what_is_asked_again_is_no_second_entry() throws Exception {
        for (int times = 0; times < 2; times++) {
            charge("650.00", "one-refusal").then().statusCode(422);
            charge("600.00", "one-charge").then().statusCode(201);
        }

        assertThat(ChainOfCase.kinds(ChainOfCase.entriesOf(file)))
                .containsExactly("case.opened", "card.changed", "charge.accepted");
    }

    @Test
    void who_paid_outside_a_case_is_erased_by_the_charge_and_who_was_refused_by_its_card() {
        charge("650.00", "refused-outside", null).then().statusCode(422);
        String charge = charge("600.00", "outside", null)
                .then()
                .statusCode(201)
                .extract()
                .path("code");
        var card = cardOf(file);

        for (var subject : List.of("charge:" + charge, "charge-refused:" + card)) {
            assertThat(count("disclosure.opening where path = '/payer' and subject", subject))
                    .isOne();
        }
        erase("charge", charge).then().statusCode(201).body("entries", equalTo(1));
        erase("refusedCharge", card).then().statusCode(201).body("entries", equalTo(1));
        for (var subject : List.of("charge:" + charge, "charge-refused:" + card)) {
            assertThat(count("disclosure.opening where subject", subject)).isZero();
            assertThat(count("disclosure.subject_key where subject", subject)).isZero();
        }
        erase("charge", charge).then().statusCode(404);
    }

    private Map<String, String> openedFrom(byte[] body) {
        var leaf = Hash.leaf(body);
        return QuarkusTransaction.requiringNew().call(() -> openings.of(List.of(leaf))).get(leaf).stream()
                .collect(Collectors.toMap(Commitment::path, Commitment::value));
    }

    private static Response erase(String what, String code) {
        return As.role("security-admin")
                .unit("EB-JC")
                .official("KEEPER-JC")
                .request()
                .contentType("application/json")
                .body(Map.of(what, code, "basis", "PERSONAL_INFORMATION_LAW_47", "reason", "缴费人申请删除"))
                .post(API + "/log/erasures");
    }

    private Response charge(String amount, String key) {
        return charge(amount, key, file.number());
    }

    private Response charge(String amount, String key, String caseNumber) {
        var body = new HashMap<String, Object>(Map.of(
                "powerCode",
                file.office().power(),
                "feeCode",
                "F-01",
                "quantity",
                1,
                "amount",
                amount,
                "payerReference",
                "缴费人"));
        if (caseNumber != null) {
            body.put("caseNumber", caseNumber);
        }
        return file.office()
                .as("handler")
                .contentType("application/json")
                .header("Idempotency-Key", key + "-" + file.number())
                .body(body)
                .post(API + "/charges");
    }

    private static String cardOf(Case file) {
        return supervisor().get(API + "/cards?unit=" + file.office().unit()).path("items[0].code");
    }

    private static Response act(String card, String what, RequestSpecification who, int version, String words) {
        return who.contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of(words, "系统故障"))
                .post(API + "/cards/" + card + "/" + what);
    }

    private static RequestSpecification supervisor() {
        return As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC").request();
    }
}

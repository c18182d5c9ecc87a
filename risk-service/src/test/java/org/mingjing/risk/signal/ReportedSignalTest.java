package org.mingjing.risk.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.signal.SignalFixtures.SIGNALS;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.report;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.accountability.EvaluationNegative;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.events.risk.SignalChangeDecided;
import org.mingjing.events.risk.SignalRecorded;
import org.mingjing.events.risk.SignalWithdrawn;
import org.mingjing.risk.RiskFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What people and other systems report: kept once, corrected and withdrawn in the open, seen by those who may. */
@QuarkusTest
class ReportedSignalTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    private static final String CHANGES = "/api/risk/v1/signal-changes";

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
    }

    @Test
    void a_signal_has_source_day_weight_object_and_evidence() {
        var power = importedPower(unit);
        var official = official(unit);
        var body = content(Map.of("powerCode", power, "step", "APPROVE", "officialCode", official), 4);

        report(analyst(), "INSPECTION", fresh("R"), body)
                .statusCode(201)
                .body("source", equalTo("INSPECTION"))
                .body("powerCode", equalTo(power))
                .body("step", equalTo("APPROVE"))
                .body("unitCode", equalTo(unit))
                .body("officialCode", equalTo(official))
                .body("weight", equalTo(4))
                .body("occurredOn", equalTo(LocalDate.now().toString()))
                .body("evidence", equalTo("检查记录第 3 页"))
                .body("powerKnown", equalTo(true))
                .body("upheldOn", nullValue());
    }

    @Test
    void one_fact_reported_twice_is_one_signal_whoever_reports_it() {
        var reference = fresh("R");
        var body = content(Map.of("unitCode", unit), 2);
        String id = report(system(), "ONLINE_REPORT", reference, body)
                .statusCode(201)
                .extract()
                .path("id");

        report(analyst(), "ONLINE_REPORT", reference, body).statusCode(200).body("id", equalTo(id));
        report(analyst(), "ONLINE_REPORT", reference, content(Map.of("unitCode", unit), 3))
                .statusCode(409)
                .body("type", equalTo("/problems/signal-reported-differently"));
        analyst().get(SIGNALS + "?unit=" + unit).then().body("items", hasSize(1));
    }

    @Test
    void a_signal_about_a_power_that_is_not_there_yet_is_kept_and_bound_when_it_is() {
        var power = fresh(unit + "-L");
        String id = report(system(), "CASE_INVESTIGATION", fresh("R"), content(Map.of("powerCode", power), 5))
                .statusCode(201)
                .body("powerKnown", equalTo(false))
                .body("unitCode", nullValue())
                .extract()
                .path("id");

        upload(analyst(), "powers", RiskFixtures.POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(200);

        await().untilAsserted(() -> analyst()
                .get(SIGNALS + "/" + id)
                .then()
                .body("signal.powerKnown", equalTo(true))
                .body("signal.unitCode", equalTo(unit))
                .body("history.kind", equalTo(List.of("RECORDED", "BOUND"))));
    }

    @Test
    void a_signal_corrected_to_a_power_that_is_not_there_yet_waits_for_that_one() {
        String id = reported(Map.of("powerCode", importedPower(unit)), 2);
        var later = fresh(unit + "-L");
        changed(analyst(), id, "correction", Map.of("content", content(Map.of("powerCode", later), 2), "reason", "核实"))
                .statusCode(200)
                .body("powerKnown", equalTo(false))
                .body("unitCode", nullValue());

        upload(analyst(), "powers", RiskFixtures.POWER_COLUMNS + mildPowerRow(later, unit))
                .statusCode(200);

        await().untilAsserted(() -> analyst()
                .get(SIGNALS + "/" + id)
                .then()
                .body("signal.unitCode", equalTo(unit))
                .body("history.kind", equalTo(List.of("RECORDED", "CORRECTED", "BOUND"))));
    }

    @Test
    void what_was_withdrawn_is_told_as_withdrawn_whatever_is_heard_of_it_later() {
        var power = importedPower(unit);
        var card = fresh("CARD");
        TestTopics.publish(
                new AlertRevoked(card, "RED", "OVERDUE", power, unit, null, LocalDate.now(), LocalDate.now()));
        TestTopics.publish(
                new AlertUpheld(card, "RED", "OVERDUE", power, unit, null, LocalDate.now(), LocalDate.now()));

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items.upheldOn", equalTo(List.of(LocalDate.now().toString()))));
        String id = analyst().get("/api/risk/v1/powers/" + power + "/signals").path("items[0].id");
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, SignalWithdrawn.class)
                        .filter(event -> event.signalId().toString().equals(id)))
                .hasSize(2));
        assertThat(TestTopics.eventsOn(INTERNAL, SignalRecorded.class))
                .noneMatch(event -> event.signalId().toString().equals(id));
    }

    @Test
    void a_correction_and_a_withdrawal_leave_what_was_said_before() {
        String id = reported(Map.of("unitCode", unit), 2);

        changed(analyst(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 3), "reason", "核实"))
                .statusCode(200)
                .body("weight", equalTo(3));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=检查记录").then().body("items.id", hasItem(id));
        changed(analyst(), id, "withdrawal", Map.of("reason", "查无实据"))
                .statusCode(200)
                .body("withdrawnOn", equalTo(LocalDate.now().toString()));

        analyst()
                .get(SIGNALS + "/" + id)
                .then()
                .body("history.kind", equalTo(List.of("RECORDED", "CORRECTED", "WITHDRAWN")))
                .body("history.content.weight", equalTo(List.of(2, 3, 3)))
                .body("history.reason", equalTo(Arrays.asList(null, "核实", "查无实据")));
        changed(analyst(), id, "withdrawal", Map.of("reason", "再次"))
                .statusCode(409)
                .body("type", equalTo("/problems/signal-withdrawn"));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(INTERNAL, SignalRecorded.class)
                            .filter(event -> event.signalId().toString().equals(id)))
                    .extracting(SignalRecorded::weight)
                    .containsExactly(2, 3);
            assertThat(TestTopics.eventsOn(INTERNAL, SignalWithdrawn.class))
                    .anyMatch(event -> event.signalId().toString().equals(id));
        });
    }

    @Test
    void nobody_changes_what_they_have_not_seen() {
        String id = reported(Map.of("unitCode", unit), 2);
        var withdrawal = Map.of("reason", "查无实据");

        analyst()
                .contentType("application/json")
                .body(withdrawal)
                .post(SIGNALS + "/" + id + "/withdrawal")
                .then()
                .statusCode(428);
        analyst()
                .contentType("application/json")
                .header("If-Match", "\"99\"")
                .body(withdrawal)
                .post(SIGNALS + "/" + id + "/withdrawal")
                .then()
                .statusCode(412);
    }

    @Test
    void another_system_changes_its_own_reports_only() {
        String ours = reported(Map.of("unitCode", unit), 2);

        system().contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(SIGNALS + "/" + ours + "/withdrawal")
                .then()
                .statusCode(404);
        String theirs = report(system(), "ONLINE_REPORT", fresh("R"), content(Map.of("unitCode", unit), 1))
                .extract()
                .path("id");
        system().contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("reason", "x"))
                .post(SIGNALS + "/" + theirs + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void what_another_reported_goes_or_says_less_when_two_said_so() {
        String id = report(system(), "INSPECTION", fresh("R"), content(Map.of("unitCode", unit), 4))
                .extract()
                .path("id");
        var lighter = Map.of("content", content(Map.of("unitCode", unit), 1), "reason", "核实");
        kept(changed(analyst(), id, "withdrawal", Map.of("reason", "查无实据")), "signal-of-another");
        kept(changed(analyst(), id, "correction", lighter), "signal-of-another");
        changed(analyst(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 5), "reason", "核实"))
                .statusCode(200);

        String change = proposed(analyst(), id).statusCode(201).extract().path("id");
        proposed(analyst(), id).statusCode(409).body("type", equalTo("/problems/signal-change-one-proposed-key"));
        var both = As.role("supervisor").unit("EB-JC").official("ANALYST-JC");
        kept(decided(both, change, "approval"), "own-proposal");
        analyst().get(SIGNALS + "/" + id).then().body("signal.withdrawnOn", nullValue());

        decided(As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC"), change, "approval")
                .statusCode(200)
                .body("status", equalTo("APPROVED"));
        analyst()
                .get(SIGNALS + "/" + id)
                .then()
                .body("signal.withdrawnOn", equalTo(LocalDate.now().toString()))
                .body("history.reason[2]", equalTo("查无实据"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, SignalChangeDecided.class))
                .contains(new SignalChangeDecided(UUID.fromString(change), UUID.fromString(id), "WITHDRAWAL", true)));
    }

    @Test
    void who_has_to_do_with_whom_it_points_at_or_is_of_the_unit_neither_takes_it_back_nor_decides_on_that() {
        var against = official(unit);
        var relative = official(importedUnit());
        declare(relative, "OFFICIAL", "SPOUSE", against);
        var colleague = official(unit);
        String id = reported(Map.of("unitCode", unit, "officialCode", against), 4);
        var tied = As.role("risk-analyst", "supervisor").unit("EB-JC").official(relative);
        var near = As.role("risk-analyst", "supervisor").unit("EB-JC").official(colleague);
        var lighter = Map.of("content", content(Map.of("unitCode", unit), 1), "reason", "核实");

        kept(changed(tied.request(), id, "withdrawal", Map.of("reason", "查无实据")), "decider-tied");
        kept(changed(near.request(), id, "correction", lighter), "signal-of-own-unit");
        kept(proposed(near.request(), id), "signal-of-own-unit");
        String change = proposed(analyst(), id).statusCode(201).extract().path("id");
        kept(decided(tied, change, "approval"), "decider-tied");
        decided(As.role("supervisor").unit("EB-JC").official(against), change, "approval")
                .statusCode(404);
        As.role("supervisor")
                .unit("EB-JC")
                .official(against)
                .request()
                .get(CHANGES + "?signal=" + id)
                .then()
                .body("items", hasSize(0));
        decided(As.role("supervisor").unit("EB-JC").official("SUPERVISOR-JC"), change, "refusal")
                .statusCode(200);
        auditor().get(SIGNALS + "/" + id).then().body("signal.withdrawnOn", nullValue());
    }

    @Test
    void a_fact_that_was_withdrawn_is_not_reported_as_if_it_stood() {
        var reference = fresh("R");
        var body = content(Map.of("unitCode", unit), 2);
        String id = report(analyst(), "INSPECTION", reference, body).extract().path("id");
        changed(analyst(), id, "withdrawal", Map.of("reason", "查无实据")).statusCode(200);

        report(system(), "INSPECTION", reference, body)
                .statusCode(409)
                .body("type", equalTo("/problems/signal-reported-withdrawn"))
                .body("detail", containsString(id));
    }

    @Test
    void what_points_at_an_official_is_not_for_everybody() {
        var official = official(unit);
        String id = reported(Map.of("unitCode", unit, "officialCode", official), 3);

        for (var reader : List.of(supervisor(), analyst(), auditor())) {
            reader.get(SIGNALS + "/" + id).then().statusCode(200);
        }
        supervisor().get(SIGNALS + "?official=" + official).then().body("items.id", hasItem(id));
        committee().get(SIGNALS + "/" + id).then().statusCode(404);
        committee().get(SIGNALS + "?unit=" + unit).then().statusCode(200).body("items.id", not(hasItem(id)));
        leaderOf(unit).get(SIGNALS + "/" + id).then().statusCode(403);

        changed(analyst(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 3), "reason", "核实"))
                .statusCode(200);
        committee().get(SIGNALS + "/" + id).then().statusCode(200).body("history.kind", equalTo(List.of("CORRECTED")));
    }

    @Test
    void nobody_reports_corrects_withdraws_or_reads_what_points_at_themselves() {
        var self = official(unit);
        String id = reported(Map.of("unitCode", unit, "officialCode", self), 5);
        var power = importedPower(unit);
        reported(Map.of("powerCode", power, "officialCode", self), 3);
        Supplier<RequestSpecification> warned = () ->
                As.role("risk-analyst", "supervisor").unit(unit).official(self).request();

        report(warned.get(), "INSPECTION", fresh("R"), content(Map.of("officialCode", self), 1))
                .statusCode(403)
                .body("type", equalTo("/problems/signal-own"));
        changed(warned.get(), id, "withdrawal", Map.of("reason", "查无实据")).statusCode(404);
        changed(warned.get(), id, "correction", Map.of("content", content(Map.of("unitCode", unit), 1), "reason", "x"))
                .statusCode(404);
        String other = reported(Map.of("unitCode", unit), 1);
        changed(
                        warned.get(),
                        other,
                        "correction",
                        Map.of("content", content(Map.of("officialCode", self), 1), "reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/signal-own"));

        warned.get().get(SIGNALS + "/" + id).then().statusCode(404);
        warned.get().get(SIGNALS + "?unit=" + unit).then().body("items.id", equalTo(List.of(other)));
        warned.get()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void of_a_power_those_about_its_officials_are_left_out_too() {
        var power = importedPower(unit);
        reported(Map.of("powerCode", power, "officialCode", official(unit)), 3);

        supervisor().get("/api/risk/v1/powers/" + power + "/signals").then().body("items", hasSize(1));
        committee().get("/api/risk/v1/powers/" + power + "/signals").then().body("items", hasSize(0));
    }

    @Test
    void signals_are_found_by_what_they_are_about_and_what_they_say_page_by_page() {
        String first = reported(Map.of("unitCode", unit), 1);
        String second = reported(Map.of("unitCode", unit), 2);
        report(
                        analyst(),
                        "PUBLIC_REVIEW",
                        fresh("R"),
                        Map.of(
                                "unitCode",
                                unit,
                                "weight",
                                1,
                                "occurredOn",
                                LocalDate.now().toString(),
                                "evidence",
                                "群众反映排队太久,队伍排到门外"))
                .statusCode(201);

        analyst().get(SIGNALS + "?unit=" + unit + "&q=排队").then().body("items", hasSize(1));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=队排").then().body("items", hasSize(0));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=%25%25").then().body("items", hasSize(0));
        analyst().get(SIGNALS + "?unit=" + unit + "&q=排").then().statusCode(400);
        analyst()
                .get(SIGNALS + "?unit=" + unit + "&source=PUBLIC_REVIEW")
                .then()
                .body("items", hasSize(1));
        String next = analyst()
                .get(SIGNALS + "?limit=1&source=INSPECTION&unit=" + unit)
                .then()
                .body("items.id", equalTo(List.of(second)))
                .extract()
                .path("next");
        analyst()
                .get(SIGNALS + "?limit=1&source=INSPECTION&unit=" + unit + "&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(first)))
                .body("next", nullValue());
        analyst().get(SIGNALS + "?limit=1&unit=ELSEWHERE&after=" + next).then().statusCode(400);
    }

    @Test
    void bad_input_is_refused() {
        refused(content(Map.of(), 1), 422, "signal-about-nothing");
        refused(content(Map.of("unitCode", unit, "step", "APPROVE"), 1), 422, "signal-step-without-power");
        refused(content(Map.of("unitCode", "NOWHERE"), 1), 422, "unit-unknown");
        refused(content(Map.of("officialCode", "NOBODY"), 1), 422, "official-not-known");
        refused(content(Map.of("unitCode", unit), 6), 400, "invalid-input");
        refused(content(Map.of("unitCode", "a b"), 1), 400, "invalid-input");
        var tomorrow = Map.<String, Object>of(
                "unitCode",
                unit,
                "weight",
                1,
                "occurredOn",
                LocalDate.now().plusDays(2).toString(),
                "evidence",
                "x");
        refused(tomorrow, 422, "signal-in-future");
        report(analyst(), "RED_CARD", fresh("R"), content(Map.of("unitCode", unit), 1))
                .statusCode(409)
                .body("type", equalTo("/problems/signal-of-another-service"));
        report(system(), "QUESTIONNAIRE", fresh("R"), content(Map.of("unitCode", unit), 5))
                .statusCode(422)
                .body("type", equalTo("/problems/signal-of-questionnaire"));
        report(auditor(), "INSPECTION", fresh("R"), content(Map.of("unitCode", unit), 1))
                .statusCode(403);
    }

    @Test
    void a_bad_evaluation_is_a_light_signal_on_which_no_rating_rests() {
        var power = RiskFixtures.ratedPower(unit);
        var evaluation = new EvaluationNegative(UUID.randomUUID(), power, unit, 1, LocalDate.now());
        TestTopics.publish(evaluation);
        TestTopics.publish(evaluation);

        await().untilAsserted(() -> analyst()
                .get(SIGNALS + "?source=EVALUATION&power=" + power)
                .then()
                .body("items", hasSize(1))
                .body("items[0].weight", equalTo(2))
                .body("items[0].upheldOn", nullValue()));
        analyst().get("/api/risk/v1/rating-proposals?power=" + power).then().body("items", hasSize(0));
    }

    private static ValidatableResponse proposed(RequestSpecification as, String id) {
        return as.contentType("application/json")
                .header("If-Match", analyst().get(SIGNALS + "/" + id).header("ETag"))
                .body(Map.of("signalId", id, "reason", "查无实据"))
                .post(CHANGES)
                .then();
    }

    private static ValidatableResponse decided(As by, String change, String what) {
        return by.request()
                .contentType("application/json")
                .header("If-Match", auditor().get(CHANGES + "/" + change).header("ETag"))
                .body(Map.of("reason", "线索属实"))
                .post(CHANGES + "/" + change + "/" + what)
                .then();
    }

    private static void kept(ValidatableResponse answer, String problem) {
        answer.statusCode(403).body("type", equalTo("/problems/" + problem));
    }

    private void refused(Map<String, Object> content, int status, String code) {
        report(analyst(), "INSPECTION", fresh("R"), content)
                .statusCode(status)
                .body("type", equalTo("/problems/" + code));
    }

    private static ValidatableResponse changed(
            RequestSpecification as, String id, String what, Map<String, Object> body) {
        var tag = analyst().get(SIGNALS + "/" + id).header("ETag");
        return as.contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .post(SIGNALS + "/" + id + "/" + what)
                .then();
    }

    private static RequestSpecification system() {
        return As.role("integration").request();
    }
}

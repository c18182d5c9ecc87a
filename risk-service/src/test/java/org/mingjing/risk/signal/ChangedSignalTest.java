package org.mingjing.risk.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.official.PeopleFixtures.official;
import static org.mingjing.risk.signal.SignalFixtures.SIGNALS;
import static org.mingjing.risk.signal.SignalFixtures.changed;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.report;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.signal.SignalFixtures.system;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.events.risk.SignalChangeDecided;
import org.mingjing.events.risk.SignalRecorded;
import org.mingjing.events.risk.SignalWithdrawn;
import org.mingjing.risk.RiskFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** What was reported is corrected and withdrawn in the open, and by another than who is concerned. */
@QuarkusTest
class ChangedSignalTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";

    private static final String CHANGES = "/api/risk/v1/signal-changes";

    private String unit;

    @BeforeEach
    void aUnit() {
        unit = importedUnit();
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
}

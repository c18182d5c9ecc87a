package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.signal.SignalFixtures.reported;
import static org.mingjing.risk.warning.WarningDesk.TALK_AND_CORRECTION;
import static org.mingjing.risk.warning.WarningDesk.WARNINGS;
import static org.mingjing.risk.warning.WarningDesk.act;
import static org.mingjing.risk.warning.WarningDesk.carriedOut;
import static org.mingjing.risk.warning.WarningDesk.official;
import static org.mingjing.risk.warning.WarningDesk.raised;
import static org.mingjing.risk.warning.WarningDesk.supervisor2;
import static org.mingjing.risk.warning.WarningDesk.told;
import static org.mingjing.risk.warning.WarningDesk.verified;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.WarningChanged;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A warning from the signals that raised it until it ends, as the people concerned live it. */
@QuarkusTest
class WarningStoryTest {
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
    void a_warning_is_explained_corrected_checked_and_cleared() {
        var today = LocalDate.now();
        var code = told(unit, warned);
        act(official(unit, warned), code, "explanation", Map.of("text", "情况说明"))
                .statusCode(200)
                .body("state", equalTo("EXPLAINED"));
        act(supervisor(), code, "correction-order", Map.of("demands", "限期整改"))
                .statusCode(200)
                .body("state", equalTo("CORRECTING"))
                .body("correctionDueOn", notNullValue());
        carriedOut(official(unit, warned), code, "ORDERED_CORRECTION", today);
        var dueBefore = "?official=" + warned + "&dueBefore=" + today.plusDays(20);
        supervisor().get(WARNINGS + dueBefore).then().body("items", empty());
        carriedOut(supervisor(), code, "INTEGRITY_TALK", today);
        supervisor()
                .get(WARNINGS + dueBefore)
                .then()
                .body("items[0].code", equalTo(code))
                .body("items[0].awaited.what", contains("CHECK"))
                .body("items[0].awaited.of", contains("OFFICE"))
                .body("items[0].awaited.overdue", contains(false));
        official(unit, warned)
                .get(WARNINGS + "?dueBefore=" + today.plusDays(60))
                .then()
                .body("items", empty());
        act(supervisor2(), code, "check", Map.of("confirmed", true, "evidence", "现场核查记录"))
                .statusCode(200)
                .body("correctionConfirmed", equalTo(true));
        act(supervisor(), code, "clearance", Map.of("reason", "整改到位"))
                .statusCode(200)
                .body("state", equalTo("CLEARED"))
                .body("inForce", equalTo(false));
        WarningDesk.raise(supervisor(), unit, warned).statusCode(409);

        supervisor()
                .get(WARNINGS + "/" + code)
                .then()
                .body(
                        "history.kind",
                        equalTo(List.of(
                                "RAISED",
                                "VERIFIED",
                                "NOTIFIED",
                                "EXPLAINED",
                                "CORRECTION_ORDERED",
                                "FORM_CARRIED_OUT",
                                "FORM_CARRIED_OUT",
                                "FOUND_CORRECTED",
                                "CLEARED")))
                .body("history.recordedBy", hasItems("SUPERVISOR-JC", "SUPERVISOR-2", warned));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, WarningChanged.class)
                        .filter(event -> event.code().equals(code)))
                .extracting(event -> event.state() + " " + event.inForce() + " " + event.tier())
                .containsExactly(
                        "RAISED false null",
                        "VERIFIED false 2",
                        "NOTIFIED true 2",
                        "EXPLAINED true 2",
                        "CORRECTING true 2",
                        "CORRECTING true 2",
                        "CORRECTING true 2",
                        "CHECKED true 2",
                        "CLEARED false 2"));
    }

    @Test
    void the_tier_is_proposed_from_the_signals_and_decided_by_a_person() {
        supervisor()
                .get("/api/risk/v1/warning-proposal?unit=" + unit + "&official=" + warned)
                .then()
                .statusCode(200)
                .body("tier", equalTo(2))
                .body("reason", equalTo("SERIOUS"))
                .body("derivationZh", containsString("问题较重"))
                .body("derivationEn", containsString("Proposed tier: 2"));
        var code = raised(unit, warned);
        supervisor()
                .get(WARNINGS + "/" + code)
                .then()
                .body("tier", nullValue())
                .body("proposed.tier", equalTo(2))
                .body("proposed.scheme", equalTo("PLAN"));

        act(supervisor(), code, "verification", Map.of("tier", 1, "forms", List.of("RISK_NOTICE")))
                .statusCode(422)
                .body("type", equalTo("/problems/warning-reason-missing"));
        act(supervisor(), code, "verification", Map.of("tier", 1, "forms", TALK_AND_CORRECTION, "reason", "首次"))
                .statusCode(422)
                .body("type", equalTo("/problems/warning-form-not-of-tier"));
        act(supervisor(), code, "verification", Map.of("tier", 1, "forms", List.of("RISK_NOTICE"), "reason", "首次"))
                .statusCode(200)
                .body("tier", equalTo(1));
    }

    @Test
    void signals_about_a_unit_and_about_its_officials_are_weighed_apart() {
        committee()
                .get("/api/risk/v1/warning-proposal?unit=" + unit)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/warning-without-signals"));
        WarningDesk.raise(supervisor(), unit, null).statusCode(422);
        reported(Map.of("unitCode", unit), 1);
        WarningDesk.raise(supervisor(), unit, null).statusCode(201);
        WarningDesk.raise(supervisor(), "NOWHERE", null)
                .statusCode(422)
                .body("type", equalTo("/problems/unit-unknown"));
        WarningDesk.raise(supervisor(), unit, "NOBODY")
                .statusCode(422)
                .body("type", equalTo("/problems/official-not-known"));
        WarningDesk.raise(supervisor(), importedUnit(), warned)
                .statusCode(422)
                .body("type", equalTo("/problems/warning-official-elsewhere"));
    }

    @Test
    void the_warned_are_told_before_they_see_anything_and_then_not_who_reported_them() {
        var code = raised(unit, warned);
        var self = official(unit, warned);
        var leader = leaderOf(unit);
        self.get(WARNINGS + "/" + code).then().statusCode(404);
        leader.get(WARNINGS).then().body("items.code", not(hasItem(code)));

        verified(code, 2, TALK_AND_CORRECTION);
        act(supervisor(), code, "notification", null)
                .body("explainUntil", notNullValue())
                .body("appealUntil", notNullValue());

        self.get(WARNINGS + "/" + code)
                .then()
                .statusCode(200)
                .body("proposed", nullValue())
                .body("history.kind", equalTo(List.of("VERIFIED", "NOTIFIED")));
        self.get(WARNINGS).then().body("items.code", equalTo(List.of(code)));
        leader.get(WARNINGS).then().body("items.code", equalTo(List.of(code)));
        official(unit, fresh("O")).get(WARNINGS + "/" + code).then().statusCode(404);
        leaderOf(importedUnit()).get(WARNINGS + "/" + code).then().statusCode(404);
        for (var reader : List.of(analyst(), auditor(), committee())) {
            reader.get(WARNINGS + "/" + code).then().statusCode(200).body("proposed.tier", equalTo(2));
        }
        As.nobody().get(WARNINGS).then().statusCode(401);
    }

    @Test
    void the_warning_of_an_official_who_moves_is_for_the_leader_they_have_now() {
        var code = told(unit, warned);
        var next = importedUnit();
        upload(analyst(), "officials", "code,unit_code,name\n" + warned + "," + next + ",某职位\n")
                .statusCode(200);

        leaderOf(next).get(WARNINGS + "/" + code).then().statusCode(200);
        leaderOf(next).get(WARNINGS).then().body("items.code", equalTo(List.of(code)));
        leaderOf(unit).get(WARNINGS + "/" + code).then().statusCode(404);
        leaderOf(unit).get(WARNINGS).then().body("items.code", equalTo(List.of()));
    }

    @Test
    void of_an_official_who_moves_one_warning_waits_to_be_decided() {
        raised(unit, warned);
        var next = importedUnit();
        upload(analyst(), "officials", "code,unit_code,name\n" + warned + "," + next + ",某职位\n")
                .statusCode(200);

        WarningDesk.raise(supervisor(), next, warned)
                .statusCode(409)
                .body("type", equalTo("/problems/warning-one-undecided-key"));
    }

    @Test
    void nobody_decides_their_own_warning_and_a_warned_supervisor_sees_no_more_than_others() {
        var self = As.role("supervisor").unit(unit).official(warned);
        WarningDesk.raise(self.request(), unit, warned).statusCode(403).body("type", equalTo("/problems/warning-own"));
        self.request()
                .get("/api/risk/v1/warning-proposal?unit=" + unit + "&official=" + warned)
                .then()
                .statusCode(403);
        var code = raised(unit, warned);
        self.request().get(WARNINGS + "/" + code).then().statusCode(404);
        self.request().get(WARNINGS + "?official=" + warned).then().body("items.code", not(hasItem(code)));
        verified(code, 2, TALK_AND_CORRECTION);
        act(supervisor(), code, "notification", null).statusCode(200);

        self.request().get(WARNINGS + "/" + code).then().statusCode(200).body("proposed", nullValue());
        act(self.request(), code, "correction-order", Map.of("demands", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-own"));
        act(self.request(), code, "explanation", Map.of("text", "说明")).statusCode(200);
        act(supervisor(), code, "dismissal", Map.of("reason", "说明成立"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-needs-another-person"));
        act(supervisor2(), code, "dismissal", Map.of("reason", "说明成立")).body("state", equalTo("DISMISSED"));
    }

    @Test
    void nobody_decides_on_a_version_they_have_not_seen_nor_raises_what_waits() {
        var code = raised(unit, warned);
        var tag = supervisor().get(WARNINGS + "/" + code).header("ETag");
        var body = Map.of("tier", 2, "forms", TALK_AND_CORRECTION);
        for (int status : new int[] {200, 412}) {
            supervisor()
                    .contentType("application/json")
                    .header("If-Match", tag)
                    .body(body)
                    .post(WARNINGS + "/" + code + "/verification")
                    .then()
                    .statusCode(status);
        }
        supervisor()
                .contentType("application/json")
                .body(body)
                .post(WARNINGS + "/" + code + "/verification")
                .then()
                .statusCode(428);
        WarningDesk.raise(supervisor(), unit, warned)
                .statusCode(409)
                .body("type", equalTo("/problems/warning-on-old-signals"))
                .body("detail", containsString(code));
        reported(Map.of("unitCode", unit, "officialCode", warned), 1);
        WarningDesk.raise(supervisor(), unit, warned).statusCode(201);
        WarningDesk.raise(supervisor2(), unit, warned)
                .statusCode(409)
                .body("type", equalTo("/problems/warning-one-undecided-key"));
    }

    @Test
    void of_two_who_raise_the_same_at_once_one_is_told_that_it_waits() throws Exception {
        Callable<Integer> raise =
                () -> WarningDesk.raise(supervisor(), unit, warned).extract().statusCode();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var statuses = new ArrayList<Integer>();
            for (var raised : pool.invokeAll(List.of(raise, raise))) {
                statuses.add(raised.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_step_out_of_order_and_an_explanation_of_somebody_else_are_refused() {
        var code = told(unit, warned);
        act(supervisor(), code, "clearance", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-out-of-order"));
        act(supervisor(), code, "explanation", Map.of("text", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-of-others"));
        act(supervisor(), code, "correction-order", Map.of("demands", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-may-be-explained"));
        act(auditor(), code, "correction-order", Map.of("demands", "x")).statusCode(403);
        act(official(unit, warned), code, "correction-order", Map.of("demands", "x"))
                .statusCode(403);
        act(supervisor(), code, "correction-order", Map.of()).statusCode(400);
    }

    @Test
    void an_official_speaks_for_themselves_alone() {
        var code = told(unit, warned);
        for (var leader : List.of(
                leaderOf(unit),
                As.role("supervisor", "unit-leader").unit(unit).official("HEAD").request())) {
            leader.get(WARNINGS + "/" + code).then().statusCode(200);
        }
        for (var step : List.of("explanation", "appeal")) {
            act(leaderOf(unit), code, step, Map.of("text", "无异议"))
                    .statusCode(403)
                    .body("type", equalTo("/problems/warning-of-others"));
        }
        act(official(unit, warned), code, "appeal", Map.of("text", "不服")).statusCode(200);
        act(official(unit, warned), code, "explanation", Map.of("text", "说明")).statusCode(200);
    }

    @Test
    void a_unit_speaks_through_its_leader_and_never_through_who_decided() {
        reported(Map.of("unitCode", unit), 3);
        var code = raised(unit, null);
        var head = As.role("party-committee", "unit-leader").unit(fresh("EB")).official("HEAD");
        act(head.request(), code, "verification", Map.of("tier", 2, "forms", TALK_AND_CORRECTION))
                .statusCode(200);
        act(supervisor(), code, "notification", null).statusCode(200);

        act(head.request(), code, "explanation", Map.of("text", "无异议"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-of-others"));
        act(
                        As.role("supervisor", "unit-leader")
                                .unit("EB-JC")
                                .official("HEAD-JC")
                                .request(),
                        code,
                        "explanation",
                        Map.of("text", "x"))
                .statusCode(403);
        act(leaderOf(unit), code, "explanation", Map.of("text", "单位说明")).statusCode(200);
    }

    @Test
    void an_appeal_is_decided_by_another_person_and_ends_the_warning_when_upheld() {
        var code = told(unit, warned);
        act(official(unit, warned), code, "appeal", Map.of("text", "不服"))
                .statusCode(200)
                .body("appeal", equalTo("OPEN"))
                .body("inForce", equalTo(true));
        act(supervisor(), code, "appeal-decision", Map.of("upheld", true, "reason", "x"))
                .statusCode(403)
                .body("type", equalTo("/problems/warning-needs-another-person"));
        act(committee(), code, "appeal-decision", Map.of("upheld", true, "reason", "事实不清"))
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("inForce", equalTo(false));
    }

    @Test
    void who_decides_learns_that_a_counted_signal_was_withdrawn_and_the_warned_do_not() {
        var signal = reported(Map.of("unitCode", unit, "officialCode", warned), 4);
        var code = told(unit, warned);
        var seen = supervisor().get(WARNINGS + "/" + code).header("ETag");
        analyst()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("reason", "查无实据"))
                .post("/api/risk/v1/signals/" + signal + "/withdrawal")
                .then()
                .statusCode(200);

        supervisor()
                .get(WARNINGS + "/" + code)
                .then()
                .body("history.findAll { it.kind == 'SIGNAL_WITHDRAWN' }.text", equalTo(List.of(signal)));
        official(unit, warned).get(WARNINGS + "/" + code).then().body("history.kind", not(hasItem("SIGNAL_WITHDRAWN")));
        supervisor()
                .header("If-Match", seen)
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post(WARNINGS + "/" + code + "/dismissal")
                .then()
                .statusCode(412);
    }

    @Test
    void what_was_not_corrected_is_escalated_and_followed_by_the_next_tier() {
        var code = told(unit, warned);
        act(official(unit, warned), code, "explanation", Map.of("text", "说明")).statusCode(200);
        act(supervisor(), code, "correction-order", Map.of("demands", "x")).statusCode(200);
        act(supervisor2(), code, "check", Map.of("confirmed", true, "evidence", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-forms-outstanding"));
        act(supervisor2(), code, "check", Map.of("confirmed", false, "evidence", "现场未整改"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-may-be-corrected"));
        clock.set(LocalDate.now().plusDays(60));
        act(supervisor2(), code, "check", Map.of("confirmed", false, "evidence", "现场未整改"))
                .statusCode(200);
        act(supervisor(), code, "clearance", Map.of("reason", "x"))
                .statusCode(409)
                .body("type", equalTo("/problems/warning-not-corrected"));
        act(supervisor(), code, "escalation", Map.of("reason", "拒不整改"))
                .statusCode(200)
                .body("state", equalTo("ESCALATED"))
                .body("inForce", equalTo(true));

        String next = supervisor()
                .get(WARNINGS + "?official=" + warned + "&state=RAISED")
                .then()
                .body("items.predecessor", equalTo(List.of(code)))
                .extract()
                .path("items[0].code");
        supervisor().get(WARNINGS + "/" + next).then().body("proposed.tier", equalTo(3));

        act(supervisor(), next, "dismissal", Map.of("reason", "另案处理")).statusCode(200);
        act(supervisor2(), code, "check", Map.of("confirmed", false, "evidence", "仍未整改"))
                .statusCode(200);
        act(supervisor(), code, "escalation", Map.of("reason", "仍未整改")).statusCode(200);
        supervisor().get(WARNINGS + "?official=" + warned).then().body("items.code", equalTo(List.of(code, next)));
    }

    @Test
    void the_present_state_can_be_told_again() {
        var code = told(unit, warned);
        var told = TestTopics.eventsOn(INTERNAL, WarningChanged.class)
                .filter(event -> event.code().equals(code))
                .count();
        As.role("system-admin")
                .unit("EB")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body(Map.of("aggregate", "warnings"))
                .post("/api/risk/v1/operations/republications")
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, WarningChanged.class)
                        .filter(event -> event.code().equals(code) && event.revision() == 3))
                .hasSizeGreaterThan(1));
        assertThat(told).isLessThanOrEqualTo(3);
    }

    @Test
    void the_figures_are_data_that_can_be_read() {
        analyst()
                .get("/api/risk/v1/warning-schemes")
                .then()
                .statusCode(200)
                .body("[0].code", equalTo("PLAN"))
                .body("[0].figures.manySignals", equalTo(3))
                .body("[0].workingDays.explanation", equalTo(5));
    }
}

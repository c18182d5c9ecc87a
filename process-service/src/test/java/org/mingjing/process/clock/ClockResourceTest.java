package org.mingjing.process.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.process.ProcessFixtures.API;
import static org.mingjing.process.clock.ClockFixtures.MONDAY;
import static org.mingjing.process.clock.ClockFixtures.tell;
import static org.mingjing.process.clock.ClockFixtures.workingDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;

@QuarkusTest
class ClockResourceTest {
    @Inject
    CaseClocks clocks;

    @Inject
    AdjustableClock time;

    private final ClockedCase file = ClockFixtures.newCase();

    @BeforeEach
    void a_case_accepted_on_a_monday() {
        time.set(MONDAY);
        tell(() -> {
            clocks.caseStarted(file, workingDays(9), workingDays(11), MONDAY);
            clocks.stepStarted(file, StepToClock.of("2", file.unitCode(), workingDays(3)), MONDAY);
        });
    }

    @AfterEach
    void real_time_again() {
        tell(() -> clocks.closed(file.caseCode(), MONDAY.plusDays(100)));
        time.reset();
    }

    @Test
    void a_clock_explains_its_due_day_day_by_day() {
        handler()
                .get(path())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("clocks", hasSize(2))
                .body("clocks[0].promised.dueOn", equalTo("2033-03-18"))
                .body("clocks[0].statutory.dueOn", equalTo("2033-03-22"))
                .body("clocks[0].promised.countedDays", equalTo(9))
                .body("clocks[0].promised.provisional", equalTo(true))
                .body("clocks[0].promised.days", hasSize(12))
                .body("clocks[0].promised.days.find { it.date == '2033-03-12' }.counted", equalTo(false))
                .body("clocks[1].promised.dueOn", equalTo("2033-03-10"));
    }

    @Test
    void the_derivation_is_read_in_chinese_or_english() {
        handler()
                .header("Accept-Language", "en")
                .get(path())
                .then()
                .body("clocks[0].promised.text", containsString("working day"));
        handler().get(path()).then().body("clocks[0].promised.text", containsString("工作日"));
    }

    @Test
    void a_special_procedure_pauses_the_case_and_its_step_and_moves_both() {
        pause(handler(), "\"0\"", "EXPERT_REVIEW").then().statusCode(200).header("ETag", "\"1\"");
        time.set(MONDAY.plusDays(2));

        resume("\"1\"")
                .then()
                .statusCode(200)
                .body("clocks[0].promised.dueOn", equalTo("2033-03-22"))
                .body("clocks[1].promised.dueOn", equalTo("2033-03-14"))
                .body("clocks[0].promised.days.reason", hasItem("PAUSED"))
                .body("clocks[0].clock.pauses[0].evidence", equalTo("告知书1号"));
        pause(handler(), "\"2\"", "HEARING")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/clock-paused-before"));
        pause(leader(), "\"2\"", "HEARING").then().statusCode(200);
    }

    @Test
    void a_pause_is_taken_back_by_nobody_and_begun_once() {
        pause(handler(), "\"0\"", "HEARING");

        pause(handler(), "\"1\"", "HEARING").then().statusCode(409);
        resume("\"1\"").then().statusCode(200);
        resume("\"2\"").then().statusCode(409);
    }

    @Test
    void nobody_pauses_a_clock_by_a_reason_only_the_procedure_can_give() {
        pause(handler(), "\"0\"", "UNCOUNTED_STEP").then().statusCode(422);
    }

    @Test
    void a_leader_grants_more_time_once_with_a_reason() {
        extend(leader(), "\"0\"", 10, "WORKING_DAY")
                .then()
                .statusCode(200)
                .body("clocks[0].promised.dueOn", equalTo("2033-04-01"))
                .body("clocks[0].statutory.dueOn", equalTo("2033-04-05"))
                .body("clocks[0].clock.extensions[0].documentNo", equalTo("延期1号"));
        extend(leader(), handler().get(path()).header("ETag"), 10, "WORKING_DAY")
                .then()
                .statusCode(409);
    }

    @Test
    void more_time_counted_otherwise_or_too_late_is_refused() {
        extend(leader(), "\"0\"", 1, "MONTH").then().statusCode(422);
        extend(leader(), "\"0\"", 101, "YEAR")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/limit-too-long"))
                .body("detail", containsString("100 年"));
        time.set(MONDAY.plusDays(14));
        // The timer brings the card of that day meanwhile, and whoever read the clock before that reads it again.
        await().untilAsserted(() -> extend(leader(), handler().get(path()).header("ETag"), 1, "WORKING_DAY")
                .then()
                .statusCode(409));
    }

    @Test
    void only_the_right_people_of_the_unit_change_a_clock() {
        extend(handler(), "\"0\"", 1, "WORKING_DAY").then().statusCode(403);
        var approver = As.role("approver").unit(file.unitCode()).official("APPROVER");
        pause(approver.request(), "\"0\"", "HEARING").then().statusCode(403);
        extend(approver.request(), "\"0\"", 1, "WORKING_DAY").then().statusCode(403);
        var stranger = As.role("handler").unit("ELSEWHERE").official("H");
        pause(stranger.request(), "\"0\"", "HEARING").then().statusCode(404);
        stranger.request().get(path()).then().statusCode(404);
        var leaderElsewhere =
                As.role("unit-leader", "risk-analyst").unit("ELSEWHERE").official("L");
        extend(leaderElsewhere.request(), "\"0\"", 1, "WORKING_DAY").then().statusCode(404);
        As.nobody().get(path()).then().statusCode(401);
    }

    @Test
    void an_office_reads_the_clock_while_it_is_asked_and_never_the_papers() {
        var office = As.role("handler").unit("X-" + file.unitCode()).official("H");
        tell(() -> clocks.stepStarted(file, StepToClock.of("3/X", "X-" + file.unitCode(), workingDays(3)), MONDAY));
        pause(handler(), "\"0\"", "TESTING").then().statusCode(200);

        office.request()
                .get(path())
                .then()
                .statusCode(200)
                .body("clocks[0].clock.pauses[0].kind", equalTo("TESTING"))
                .body("clocks.clock.pauses.flatten().evidence", everyItem(nullValue()));
        resume("\"1\"").then().statusCode(200);
        tell(() -> clocks.stepCompleted(file.caseCode(), "3/X", MONDAY));
        office.request().get(path()).then().statusCode(404);
    }

    @Test
    void a_change_needs_the_version_it_relies_on() {
        pause(handler(), null, "HEARING").then().statusCode(428);
        pause(handler(), "\"9\"", "HEARING").then().statusCode(412);
    }

    @Test
    void what_a_case_shows_has_its_due_days_without_the_derivation() {
        var view = clocks.view(file.caseCode());

        assertThat(view.clocks()).extracting(CaseClockView.Running::key).containsExactly("CASE", "2");
        assertThat(view.clocks().get(0).promisedDueOn()).isEqualTo("2033-03-18");
    }

    private Response pause(RequestSpecification who, String version, String kind) {
        return post(who, version, "/pauses", Map.of("kind", kind, "evidence", "告知书1号"));
    }

    private Response resume(String version) {
        return post(handler(), version, "/resumption", Map.of());
    }

    private Response extend(RequestSpecification who, String version, int amount, String unit) {
        var body = new HashMap<String, Object>(Map.of("reason", "情况复杂", "basis", "《行政许可法》第四十二条", "documentNo", "延期1号"));
        body.put("amount", amount);
        body.put("unit", unit);
        return post(who, version, "/extensions", body);
    }

    private Response post(RequestSpecification who, String version, String what, Map<String, ?> body) {
        if (version != null) {
            who.header("If-Match", version);
        }
        return who.contentType("application/json").body(body).post(path() + what);
    }

    private RequestSpecification handler() {
        return As.role("handler").unit(file.unitCode()).official("HANDLER").request();
    }

    private RequestSpecification leader() {
        return As.role("unit-leader").unit(file.unitCode()).official("LEADER").request();
    }

    private String path() {
        return API + "/cases/" + file.caseCode() + "/clock";
    }
}

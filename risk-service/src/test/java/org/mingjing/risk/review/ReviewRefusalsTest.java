package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.review.ReviewDesk.API;
import static org.mingjing.risk.review.ReviewDesk.REVIEWS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.CalendarDay;
import org.mingjing.events.process.CalendarReplaced;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.events.risk.ActionItemDone;
import org.mingjing.events.risk.ActionItemOverdue;
import org.mingjing.events.risk.QuarterlyReviewHeld;
import org.mingjing.events.risk.QuarterlyReviewOverdue;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** A review opened by hand, with everything that is refused, and the days that pass with nothing done. */
@QuarkusTest
class ReviewRefusalsTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Quarter QUARTER = Quarter.of(TODAY).previous();

    @Inject
    AdjustableClock clock;

    private ReviewDesk desk;
    private String code;

    @BeforeEach
    void aBureauThatCameAfterTheQuarterWasOver() {
        desk = new ReviewDesk();
        code = desk.codeOf(QUARTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_bureau_has_one_review_a_quarter_and_only_of_the_one_that_has_just_ended() {
        refused(desk.open(QUARTER.previous()), 422, "review-quarter-not-just-ended");
        refused(desk.open(QUARTER.next()), 422, "review-quarter-not-just-ended");
        refused(
                desk.as(desk.chair)
                        .contentType("application/json")
                        .body(Map.of("unitCode", desk.section, "year", QUARTER.year(), "quarter", QUARTER.number()))
                        .post(API + "quarterly-reviews")
                        .then(),
                422,
                "review-unit-no-bureau");

        var both = List.of(
                CompletableFuture.supplyAsync(() -> desk.open(QUARTER).extract().statusCode()),
                CompletableFuture.supplyAsync(() -> desk.open(QUARTER).extract().statusCode()));

        assertThat(both).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409);
        refused(desk.open(QUARTER), 409, "quarterly-review-one-a-quarter-key");
    }

    @Test
    void nobody_meets_without_quorum_decides_unseen_or_closes_what_is_open() {
        desk.open(QUARTER).statusCode(201);
        desk.as(desk.chair)
                .contentType("application/json")
                .body(Map.of("members", List.of(desk.chair, desk.second, "NOBODY"), "chair", desk.chair))
                .header("If-Match", desk.etag(code))
                .put(REVIEWS + code + "/members")
                .then()
                .body("type", endsWith("/official-not-known"));
        desk.called(code);
        refused(meet(desk.chair), 422, "review-without-quorum");
        refused(meet(desk.second, desk.third), 422, "review-chair-absent");
        refused(meet(desk.chair, "SOMEBODY"), 422, "review-strangers-present");
        refused(desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")), 409, "review-out-of-order");
        leaves(desk.third);
        refused(meet(desk.chair, desk.second, desk.third), 422, "review-members-not-in-service");
        refused(desk.call(code), 422, "review-members-not-in-service");
        meet(desk.chair, desk.second).statusCode(200);
        desk.act(desk.chair, code, "agenda", Map.of("title", "研究公开范围")).statusCode(200);
        desk.act(desk.chair, code, "agenda", Map.of("title", "研究重点单位")).statusCode(200);

        var stale = desk.etag(code);
        refused(desk.decide(code, 3, desk.chair, desk.second), 404, "not-found");
        refused(desk.decide(code, 1, desk.chair), 422, "review-vote-missing");
        refused(desk.decide(code, 1, desk.chair, desk.second, desk.third), 422, "review-vote-of-absent");
        refused(action(1, desk.second, 10), 409, "review-item-undecided");
        desk.decide(code, 1, desk.chair, desk.second).statusCode(200);
        desk.as(desk.chair)
                .header("If-Match", stale)
                .contentType("application/json")
                .body(ReviewDesk.postponement(desk.chair, desk.second))
                .post(REVIEWS + code + "/agenda/1/postponement")
                .then()
                .statusCode(412);
        desk.as(desk.chair)
                .contentType("application/json")
                .body(ReviewDesk.postponement(desk.chair, desk.second))
                .post(REVIEWS + code + "/agenda/1/postponement")
                .then()
                .statusCode(428);
        refused(action(1, "NOBODY", 10), 422, "review-action-owner-unknown");
        refused(action(1, desk.second, 61), 422, "review-action-too-long");

        refused(desk.sign(desk.chair, code), 409, "review-without-minutes");
        desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        refused(desk.act(desk.chair, code, "closing", null), 409, "review-items-undecided");
        desk.decide(code, 2, desk.chair, desk.second).statusCode(200);
        refused(desk.act(desk.chair, code, "closing", null), 409, "review-not-signed-by-chair");
        refused(desk.sign(desk.third, code), 403, "review-signer-was-not-there");
        desk.sign(desk.chair, code).statusCode(200);
        refused(desk.sign(desk.chair, code), 409, "review-signature-once-key");
        refused(desk.act(desk.chair, code, "closing", null), 409, "review-second-signature-missing");

        // Whatever is written down afterwards makes another report.
        var signed = desk.reportSha256(code);
        desk.act(desk.second, code, "minutes", Map.of("text", "会议记录(更正)")).statusCode(200);
        desk.get(code, "/minutes").body("items.edition", contains(1, 2));
        desk.get(code, "/minutes?limit=1").body("items.edition", contains(1)).body("next", notNullValue());
        desk.get(code, "/signatures").body("items.official", contains(desk.chair));
        refused(
                desk.act(desk.second, code, "signatures", Map.of("reportSha256", signed)),
                409,
                "review-report-is-another");
        desk.sign(desk.second, code).statusCode(200);
        refused(desk.act(desk.chair, code, "closing", null), 409, "review-not-signed-by-chair");
        desk.sign(desk.chair, code).statusCode(200);
        refused(desk.act(committee(), code, "publication", null), 409, "review-out-of-order");
        desk.act(desk.chair, code, "closing", null).statusCode(200);
        refused(action(1, desk.second, 10), 409, "review-out-of-order");
    }

    @Test
    void what_was_frozen_neither_changes_nor_grows() throws SQLException {
        desk.open(QUARTER).statusCode(201);
        desk.called(code);
        meet(desk.chair, desk.second).statusCode(200);
        var of = " where review_id = (select id from quarterly_review where code = '" + code + "')";

        try (var runtime = Db.asRuntime();
                var attempt = runtime.createStatement()) {
            assertThatThrownBy(() -> attempt.execute("insert into review_figure select review_id, no + 10000, theme,"
                            + " 'X', 1 from review_figure" + of + " and part = ''"))
                    .hasMessageContaining("frozen");
            assertThatThrownBy(() -> attempt.execute("update quarterly_review set data_sha256 = repeat('0', 64)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> attempt.execute("delete from review_member" + of))
                    .hasMessageContaining("stay once it was held");
        }
    }

    @Test
    void who_has_something_to_do_is_reminded_every_week_until_it_is_done() {
        desk.open(QUARTER).statusCode(201);
        desk.act(desk.chair, code, "agenda", Map.of("title", "研究公开范围")).statusCode(200);
        desk.held(code, TODAY);
        desk.decide(code, 1, desk.chair, desk.second, desk.third).statusCode(200);
        var owner = PeopleFixtures.official(desk.section);
        var post = PeopleFixtures.post(desk.section, "OTHER", 1);
        PeopleFixtures.hold(leaderOf(desk.section), post, owner, TODAY.minusDays(30), null)
                .statusCode(201);
        var item = action(1, post, 5).statusCode(201).extract();
        String action = item.path("code");
        var due = withADayOff(LocalDate.parse(item.path("dueOn")), action);

        clock.set(due.plusDays(1));
        await().untilAsserted(() -> assertThat(reminders(action)).containsExactly(1));
        clock.set(due.plusDays(8));
        await().untilAsserted(() -> assertThat(reminders(action)).containsExactly(1, 2));

        var self = PeopleFixtures.self(desk.section, owner);
        self.get(API + "review-actions?overdue=true").then().body("items.code", contains(action));
        PeopleFixtures.self(desk.section, desk.third)
                .get(API + "review-actions")
                .then()
                .body("items", hasSize(0));
        PeopleFixtures.self(desk.section, desk.third)
                .get(API + "review-actions/" + action)
                .then()
                .statusCode(404);
        refused(done(committee(), action), 403, "review-action-of-others");
        auditor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("note", "已完成"))
                .post(API + "review-actions/" + action + "/completion")
                .then()
                .statusCode(403);
        done(PeopleFixtures.self(desk.section, owner), action).statusCode(200).body("doneBy", containsString(owner));
        refused(done(desk.as(desk.chair), action), 409, "review-action-done");
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, ActionItemDone.class))
                .contains(new ActionItemDone(action, due, due.plusDays(8))));
    }

    @Test
    void reviews_and_what_is_to_be_done_after_them_are_told_again() {
        desk.open(QUARTER).statusCode(201);
        desk.act(desk.chair, code, "agenda", Map.of("title", "研究公开范围")).statusCode(200);
        desk.held(code, TODAY);
        desk.decide(code, 1, desk.chair, desk.second, desk.third).statusCode(200);
        action(1, desk.second, 5).statusCode(201);

        for (var aggregate : List.of("quarterly-reviews", "review-actions")) {
            As.role("system-admin")
                    .unit("EB")
                    .official("SYSADMIN")
                    .request()
                    .contentType("application/json")
                    .body(Map.of("aggregate", aggregate))
                    .post(API + "operations/republications")
                    .then()
                    .statusCode(200);
        }

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, ActionItemAssigned.class)
                        .filter(told -> told.reviewCode().equals(code)))
                .hasSize(2));
        assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewHeld.class))
                .filteredOn(told -> told.code().equals(code))
                .hasSize(2)
                .containsOnly(new QuarterlyReviewHeld(code, desk.bureau, TODAY, 3, 3));
    }

    @Test
    void a_review_that_nobody_held_by_the_end_of_the_next_quarter_is_reported() {
        desk.open(QUARTER).statusCode(201);
        var late = QUARTER.next().lastDay().plusDays(2);
        clock.set(late);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewOverdue.class))
                .contains(new QuarterlyReviewOverdue(
                        code, desk.bureau, QUARTER.next().lastDay())));
        desk.get(code, "").body("overdueReportedOn", equalTo(late.toString()));
    }

    private void leaves(String official) {
        PeopleFixtures.send(
                        leaderOf(desk.bureau).header("If-Match", "\"1\""),
                        "officials/" + official + "/end",
                        Map.of("from", TODAY.toString(), "reason", "退休"))
                .statusCode(201);
    }

    private ValidatableResponse meet(String... present) {
        return desk.act(desk.chair, code, "meeting", Map.of("heldOn", TODAY.toString(), "present", List.of(present)));
    }

    /** Another calendar gives a day more, which stays when the holiday goes; the report says what was given. */
    private LocalDate withADayOff(LocalDate given, String action) {
        var reported = desk.reportSha256(code);
        var holiday = new CalendarDay(given, "HOLIDAY", "调休", "Day off");
        TestTopics.publish(new CalendarReplaced(List.of(holiday), List.of(2031)));
        await().untilAsserted(() ->
                committee().get(API + "review-actions/" + action).then().body("dueOn", greaterThan(given.toString())));
        var due = LocalDate.parse(
                committee().get(API + "review-actions/" + action).path("dueOn"));
        TestTopics.publish(new CalendarReplaced(List.of(), List.of(2031)));
        assertThat(desk.reportSha256(code)).isEqualTo(reported);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn(INTERNAL, ActionItemAssigned.class)
                        .filter(told -> told.code().equals(action)))
                .extracting(ActionItemAssigned::dueOn)
                .containsExactly(given, due));
        return due;
    }

    private ValidatableResponse action(int item, String owner, int workingDays) {
        return desk.act(
                desk.chair,
                code,
                "agenda/" + item + "/actions",
                Map.of("what", "修订细则", "owner", owner, "workingDays", workingDays));
    }

    private static ValidatableResponse done(RequestSpecification as, String action) {
        return as.header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("note", "已完成"))
                .post(API + "review-actions/" + action + "/completion")
                .then();
    }

    private static List<Integer> reminders(String action) {
        return TestTopics.eventsOn(INTERNAL, ActionItemOverdue.class)
                .filter(event -> event.code().equals(action))
                .map(ActionItemOverdue::reminder)
                .toList();
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}

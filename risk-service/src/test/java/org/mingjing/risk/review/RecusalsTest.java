package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;

/** A member was warned, by name, in the bureau to which everybody belongs. */
@QuarkusTest
class RecusalsTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Quarter QUARTER = Quarter.of(TODAY);
    private static final LocalDate MEETING = QUARTER.lastDay().plusDays(5);

    @Inject
    AdjustableClock clock;

    private ReviewDesk desk;
    private String warned;
    private String signal;
    private String code;

    @BeforeEach
    void aReviewInWhichAWarnedMemberSits() throws SQLException {
        desk = new ReviewDesk();
        warned = desk.second;
        signal = reported(Map.of("unitCode", desk.bureau, "officialCode", warned), 3);
        send(supervisor(), "warnings", Map.of("unitCode", desk.bureau, "officialCode", warned, "reason", "线索集中"))
                .statusCode(201);
        code = opened(QUARTER, MEETING);
        desk.get(code, "/agenda").body("items.figure", contains("SIGNALS.INSPECTION", "WARNINGS_BY_TIER"));
        desk.held(code, MEETING);
    }

    @AfterEach
    void backToNow() throws SQLException {
        clock.reset();
        ReviewDesk.stopTheCalendar();
    }

    @Test
    void who_was_warned_leaves_and_so_does_who_declared_to_have_to_do_with_them_but_nobody_by_the_word_of_the_warned() {
        declare(warned, "OFFICIAL", "CLOSE_TIE", desk.third);
        recused(desk.decide(code, 2, desk.chair, warned, desk.third));
        desk.decide(code, 2, desk.chair, desk.third).statusCode(200);
        desk.get(code, "/agenda")
                .body("items[1].decisions[0].votes.'" + warned + "'", equalTo("LEFT"))
                .body("items[1].decisions[0].votes.'" + desk.third + "'", equalTo("IN_FAVOUR"));

        declare(desk.third, "OFFICIAL", "SPOUSE", warned);

        recused(desk.decide(code, 2, desk.chair, desk.third));
        desk.decide(code, 2, desk.chair).statusCode(422).body("type", endsWith("/review-too-few-voters"));
    }

    @Test
    void who_would_have_to_leave_for_an_item_neither_records_what_becomes_of_it_nor_puts_it_off() {
        var decided = Map.of(
                "decision",
                "不予处理",
                "reasons",
                "线索不实",
                "votes",
                Map.of(desk.chair, "IN_FAVOUR", desk.third, "IN_FAVOUR"));
        var given = Map.<String, Object>of("what", "修订细则", "owner", desk.third, "workingDays", 5);
        for (var body : Map.of(
                        "decision",
                        decided,
                        "postponement",
                        ReviewDesk.postponement(desk.chair, desk.third),
                        "actions",
                        given)
                .entrySet()) {
            desk.act(warned, code, "agenda/2/" + body.getKey(), body.getValue())
                    .statusCode(403)
                    .body("type", endsWith("/review-item-of-recorder"));
        }
        // A leader who was there and does not lead the meeting puts nothing off.
        var leader = As.role("unit-leader").unit(desk.section).official(desk.third);
        desk.putOff(leader.request(), code, 1, desk.chair, desk.third)
                .statusCode(403)
                .body("type", endsWith("/review-postponement-of-others"));
        // More than half of those who may vote on it have to want it.
        recused(desk.putOff(code, 1, desk.chair, warned, desk.third));
        desk.act(
                        desk.chair,
                        code,
                        "agenda/1/postponement",
                        Map.of("reasons", "待核实", "votes", Map.of(desk.chair, "IN_FAVOUR", desk.third, "AGAINST")))
                .statusCode(422)
                .body("type", endsWith("/review-not-put-off"));
        desk.putOff(desk.as(desk.third), code, 1, desk.chair, desk.third).statusCode(200);
    }

    @Test
    void whom_a_record_is_about_reads_what_everybody_else_does() {
        for (var what : List.of(
                "/figures?limit=200",
                "/figures/WARNINGS_BY_STATE.RAISED",
                "/figures/WARNINGS_BY_TIER?unit=" + desk.bureau,
                "/figures/SIGNALS.INSPECTION",
                "/agenda")) {
            var bystander = desk.as(desk.third).get(ReviewDesk.REVIEWS + code + what);
            var subject = desk.as(warned).get(ReviewDesk.REVIEWS + code + what);
            assertThat(subject.statusCode()).isEqualTo(200);
            assertThat(subject.asString()).as(what).isEqualTo(bystander.asString());
        }
    }

    @Test
    void by_what_it_is_called_a_record_about_an_official_is_read_by_the_auditor_alone() {
        var figure = "/figures/SIGNALS.INSPECTION";
        desk.get(code, figure)
                .body("items", hasSize(1))
                .body("items[0].record", nullValue())
                .body("items[0].unitCode", equalTo(desk.bureau))
                .body("items[0].aboutOfficial", equalTo(true));
        auditor()
                .get(ReviewDesk.REVIEWS + code + figure)
                .then()
                .body("items.record", contains(signal))
                .body("items[0].aboutOfficial", equalTo(true));
    }

    @Test
    void putting_an_item_off_makes_nobody_stay_who_had_to_leave_and_opens_nothing() throws SQLException {
        desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        for (int item = 1; item <= 2; item++) {
            desk.putOff(code, item, desk.chair, desk.third).statusCode(200);
        }
        desk.sign(desk.chair, code).statusCode(200);
        desk.sign(desk.third, code).statusCode(200);
        desk.act(desk.chair, code, "closing", null).statusCode(200);

        var day = QUARTER.next().lastDay().plusDays(2);
        var next = opened(QUARTER.next(), day);
        desk.act(desk.chair, next, "agenda", Map.of("title", "再议", "records", List.of(next + "#1")))
                .statusCode(200);
        desk.get(next, "/agenda").body("items.figure", contains("ITEMS_PUT_OFF", "WARNINGS_BY_TIER", null));
        desk.held(next, day);
        desk.get(next, "/report")
                .body(
                        "parts.find { it.section == 'DECISIONS' }.items.origins",
                        contains(
                                List.of("SIGNALS", "WARNINGS_BY_TIER", "ITEMS_PUT_OFF"),
                                List.of("WARNINGS_BY_TIER"),
                                List.of("SIGNALS", "WARNINGS_BY_TIER", "ITEMS_PUT_OFF")));

        putOffBefore(desk.putOff(desk.as(desk.third), next, 1, desk.chair, desk.third));
        putOffBefore(desk.putOff(desk.as(desk.third), next, 3, desk.chair, desk.third));
        putOffBefore(desk.putOff(supervisor(), next, 1, desk.chair, desk.third));
        desk.putOff(next, 1, desk.chair, desk.third).statusCode(200);

        recused(desk.decide(next, 1, desk.chair, warned, desk.third));
        recused(desk.decide(next, 3, desk.chair, warned, desk.third));
        desk.decide(next, 1, desk.chair, desk.third).statusCode(200);

        // The chair has to leave as well, and one alone does not decide.
        declare(desk.chair, "OFFICIAL", "CLOSE_TIE", warned);
        putOffBefore(desk.putOff(desk.as(desk.third), next, 3, desk.third));
        desk.putOff(supervisor(), next, 3, desk.third).statusCode(200);
    }

    private static void putOffBefore(ValidatableResponse answer) {
        answer.statusCode(403).body("type", endsWith("/review-item-put-off-before"));
    }

    private String opened(Quarter quarter, LocalDate on) throws SQLException {
        clock.set(on);
        ReviewDesk.letTheCalendarOpen(quarter);
        await().untilAsserted(() -> desk.get(desk.codeOf(quarter), "").statusCode(200));
        return desk.codeOf(quarter);
    }

    private static void recused(ValidatableResponse answer) {
        answer.statusCode(422).body("type", endsWith("/review-vote-of-recused"));
    }
}

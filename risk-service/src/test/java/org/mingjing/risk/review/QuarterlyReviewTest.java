package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.measure.MeasureFixtures.planned;
import static org.mingjing.risk.review.ReviewDesk.API;
import static org.mingjing.risk.review.ReviewDesk.REVIEWS;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.events.risk.AgendaItemAdded;
import org.mingjing.events.risk.AgendaItemDecided;
import org.mingjing.events.risk.QuarterlyReviewCalled;
import org.mingjing.events.risk.QuarterlyReviewClosed;
import org.mingjing.events.risk.QuarterlyReviewHeld;
import org.mingjing.events.risk.QuarterlyReviewOpened;
import org.mingjing.events.risk.ReportPublished;
import org.mingjing.events.risk.ReportSigned;
import org.mingjing.events.risk.ReviewMinutesWritten;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** One quarter of a bureau, from the day the calendar opens its review until everybody reads the report. */
@QuarkusTest
class QuarterlyReviewTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Quarter QUARTER = Quarter.of(TODAY);
    private static final LocalDate MEETING = QUARTER.lastDay().plusDays(5);

    @Inject
    AdjustableClock clock;

    private ReviewDesk desk;
    private String power;
    private String measure;
    private String signal;
    private String code;

    @BeforeEach
    void aQuarterInWhichThingsHappened() throws SQLException {
        desk = new ReviewDesk();
        power = ratedPower(desk.section);
        measure = planned(desk.section, power, "MISSING_RULE", TODAY);
        signal = reported(Map.of("powerCode", power), 3);
        code = desk.codeOf(QUARTER);
        clock.set(MEETING);
        ReviewDesk.letTheCalendarOpen(QUARTER);
        await().untilAsserted(() -> desk.get(code, "").statusCode(200));
    }

    @AfterEach
    void backToNow() throws SQLException {
        clock.reset();
        ReviewDesk.stopTheCalendar();
    }

    @Test
    void a_quarter_is_frozen_reviewed_signed_and_reported_to_everybody() throws IOException {
        everyNumberIsFollowedToItsRecords();
        theGroupMeetsAndDecides();
        theReportIsSigned();
        theReportIsPublished();
        theOthersWereTold();
    }

    private void everyNumberIsFollowedToItsRecords() {
        desk.get(code, "")
                .body("state", equalTo("OPENED"))
                .body("openedBy", equalTo("system"))
                .body("heldBy", equalTo(QUARTER.next().lastDay().toString()));
        assertThat(desk.records(code, "POWERS.EFFECTIVE")).containsExactly(power);
        assertThat(desk.records(code, "INHERENT_LEVEL.III")).containsExactly(power);
        assertThat(desk.records(code, "CURRENT_LEVEL.III")).containsExactly(power);
        assertThat(desk.records(code, "RESIDUAL_LEVEL")).containsExactly(power);
        assertThat(desk.records(code, "RATING_CHANGES.FIRST")).containsExactly(power + "#1");
        assertThat(desk.records(code, "SIGNALS.INSPECTION")).containsExactly(signal);
        assertThat(desk.records(code, "SIGNALS_BY_POWER." + power)).containsExactly(signal);
        assertThat(desk.records(code, "MEASURES_OVERDUE")).containsExactly(measure);
        assertThat(desk.records(code, "NO_PROCEDURE")).containsExactly(power);
        assertThat(desk.number(code, "SIGNALS")).isEqualTo(1);
        assertThat(desk.number(code, "SIGNALS.COMPLAINT")).isZero();
        desk.get(code, "/figures/SIGNALS.COMPLAINT").statusCode(200).body("items", hasSize(0));
        desk.get(code, "/figures/SIGNALS?unit=" + desk.bureau).body("items", hasSize(0));
        desk.get(code, "/figures/GOSSIP").statusCode(404);
        desk.get(code, "/figures/SIGNALS.GOSSIP").statusCode(404);

        var review = desk.get(code, "").extract();
        var data = desk.data(code).statusCode(200).extract().asString();
        assertThat(Sha256.hex(data)).isEqualTo(review.path("dataSha256"));
        assertThat(data.lines())
                .contains("{\"figure\":\"SIGNALS\",\"number\":1}")
                .anyMatch(line -> line.contains(signal));

        // What comes afterwards belongs to another quarter.
        reported(Map.of("powerCode", power), 5);
        assertThat(desk.data(code).extract().asString()).isEqualTo(data);
    }

    private void theGroupMeetsAndDecides() {
        desk.act(desk.chair, code, "agenda", Map.of("title", "研究公开范围", "records", List.of(power)))
                .statusCode(200);
        desk.get(code, "/agenda")
                .body("items.no", contains(1, 2, 3))
                .body("items.figure", contains("SIGNALS.INSPECTION", "MEASURES_OVERDUE", null))
                .body("items[0].unitCode", equalTo(desk.section))
                .body("items[0].number", equalTo(1))
                .body("items[2].records", contains(power));
        desk.held(code, MEETING);
        desk.act(desk.second, code, "minutes", Map.of("text", "会议记录:逐项研究")).statusCode(200);

        // The third member belongs to the section that the first item is about.
        desk.decide(code, 1, desk.chair, desk.second).statusCode(200);
        desk.act(desk.chair, code, "agenda/1/actions", Map.of("what", "修订细则", "owner", desk.second, "workingDays", 10))
                .statusCode(201)
                .body("code", equalTo(code + "-A1"))
                .body("dueOn", notNullValue());
        desk.putOff(code, 2, desk.chair, desk.second).statusCode(200);
        desk.decide(code, 3, desk.chair, desk.second, desk.third).statusCode(200);
        desk.get(code, "/agenda")
                .body("items[0].decisions[0].outcome", equalTo("CARRIED"))
                .body("items[0].decisions[0].votes.'" + desk.third + "'", equalTo("LEFT"))
                .body("items[1].decisions[0].outcome", equalTo("PUT_OFF"))
                .body("items[1].decisions[0].votes.'" + desk.third + "'", equalTo("LEFT"));
    }

    private void theReportIsSigned() throws IOException {
        desk.sign(desk.chair, code).statusCode(200);
        desk.sign(desk.second, code).statusCode(200);
        var sha256 = desk.reportSha256(code);
        desk.act(desk.chair, code, "closing", null)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("reportSha256", equalTo(sha256));

        var report = desk.get(code, "/report").statusCode(200).extract().asString();
        assertThat(Sha256.hex(report)).isEqualTo(sha256);
        desk.get(code, "/report")
                .body(
                        "parts.find { it.section == 'SIGNALS' }.figures.find { it.figure == 'SIGNALS' }.number",
                        equalTo(1))
                .body(
                        "parts.find { it.section == 'DECISIONS' }.items.outcome",
                        contains("CARRIED", "PUT_OFF", "CARRIED"))
                .body(
                        "parts.find { it.section == 'DECISIONS' }.items.origins",
                        contains(List.of("SIGNALS"), List.of("MEASURES_OVERDUE"), List.of("POWERS")))
                .body(
                        "parts.find { it.section == 'DECISIONS' }.items[0].voters",
                        equalTo(Map.of(desk.chair, "IN_FAVOUR", desk.second, "IN_FAVOUR", desk.third, "LEFT")))
                .body("parts.find { it.section == 'ACTIONS' }.actions.owner", contains(desk.second));
        assertThat(pdf(desk.as(desk.chair).get(REVIEWS + code + "/report/pdf").asByteArray()))
                .contains("某市教育局", "廉政风险评估报告", "固有等级:三级 1 INHERENT_LEVEL.III", sha256);
    }

    private void theReportIsPublished() throws IOException {
        As.nobody().get(API + "public/risk-reports/" + code).then().statusCode(404);
        desk.act(
                        As.role("party-committee")
                                .unit(desk.bureau)
                                .official(desk.chair)
                                .request(),
                        code,
                        "publication",
                        null)
                .statusCode(403)
                .body("type", endsWith("/report-signed-by-publisher"));
        desk.act(committee(), code, "publication", null).statusCode(200).body("state", equalTo("PUBLISHED"));

        var first = As.nobody().get(API + "public/risk-reports/" + code);
        first.then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=60"))
                .body("parts.find { it.section == 'WARNINGS' }.withheld.reasonZh", equalTo("涉及被预警的具体人员"))
                .body("parts.find { it.section == 'POWERS' }.figures[0].number", equalTo(1))
                // One signal in the quarter: whoever knows the section knows whom it was about.
                .body("parts.find { it.section == 'SIGNALS' }.figures.withheld", everyItem(notNullValue()))
                .body("parts.find { it.section == 'SIGNALS' }.figures.findAll { it.number != null }", hasSize(0))
                .body("parts.find { it.section == 'FOLLOW_UP' }.figures.number", contains(0, 0))
                .body(
                        "parts.find { it.section == 'DECISIONS' }.items.titleZh",
                        contains("逾期未落实的措施(" + desk.section + ")", "研究公开范围"))
                .body("parts.find { it.section == 'DECISIONS' }.items[1].decision", equalTo("责成限期整改"))
                .body("parts.find { it.section == 'DECISIONS' }.omitted.number", equalTo(1));
        assertThat(first.asString()).doesNotContain(desk.chair, desk.second, desk.third, power, "线索属实", "origins");
        As.nobody()
                .header("If-None-Match", first.header("ETag"))
                .get(API + "public/risk-reports/" + code)
                .then()
                .statusCode(304);
        As.nobody()
                .get(API + "public/risk-reports?unit=" + desk.bureau)
                .then()
                .statusCode(200)
                .body("items.code", contains(code))
                .body("items[0].sha256", equalTo(Sha256.hex(first.asString())));
        assertThat(pdf(As.nobody()
                        .get(API + "public/risk-reports/" + code + "/pdf")
                        .asByteArray()))
                .contains("不公开:涉及被预警的具体人员")
                .doesNotContain(desk.chair);
    }

    private void theOthersWereTold() {
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", ReportPublished.class))
                .anyMatch(told -> told.code().equals(code)));
        assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewOpened.class))
                .anyMatch(told -> told.code().equals(code));
        assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewHeld.class))
                .contains(new QuarterlyReviewHeld(code, desk.bureau, MEETING, 3, 3));
        assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewClosed.class))
                .anyMatch(told -> told.code().equals(code));
        assertThat(TestTopics.eventsOn(INTERNAL, ActionItemAssigned.class))
                .anyMatch(
                        told -> told.code().equals(code + "-A1") && told.owner().equals(desk.second));
        assertThat(TestTopics.eventsOn(INTERNAL, QuarterlyReviewCalled.class))
                .contains(new QuarterlyReviewCalled(code, desk.bureau, members(), desk.chair));
        assertThat(TestTopics.eventsOn(INTERNAL, AgendaItemAdded.class))
                .contains(new AgendaItemAdded(code, 3, desk.bureau));
        assertThat(TestTopics.eventsOn(INTERNAL, ReviewMinutesWritten.class)
                        .filter(told -> told.reviewCode().equals(code)))
                .extracting(ReviewMinutesWritten::edition)
                .containsExactly(1);
        assertThat(TestTopics.eventsOn(INTERNAL, ReportSigned.class)
                        .filter(told -> told.reviewCode().equals(code)))
                .extracting(ReportSigned::official)
                .containsExactly(desk.chair, desk.second);
        assertThat(TestTopics.eventsOn(INTERNAL, AgendaItemDecided.class)
                        .filter(told -> told.reviewCode().equals(code)))
                .extracting(AgendaItemDecided::outcome)
                .containsExactly("CARRIED", "PUT_OFF", "CARRIED");
    }

    private List<String> members() {
        return Stream.of(desk.chair, desk.second, desk.third).sorted().toList();
    }

    @Test
    void what_was_put_off_and_what_is_overdue_comes_back_in_the_next_review() throws SQLException {
        desk.held(code, MEETING);
        desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        desk.putOff(code, 1, desk.chair, desk.second).statusCode(200);
        desk.decide(code, 2, desk.chair, desk.second).statusCode(200);
        desk.act(desk.chair, code, "agenda/2/actions", Map.of("what", "修订细则", "owner", desk.second, "workingDays", 5))
                .statusCode(201);
        desk.sign(desk.chair, code).statusCode(200);
        desk.sign(desk.second, code).statusCode(200);
        desk.act(desk.chair, code, "closing", null).statusCode(200);

        var next = desk.codeOf(QUARTER.next());
        clock.set(QUARTER.next().lastDay().plusDays(2));
        ReviewDesk.letTheCalendarOpen(QUARTER.next());
        await().untilAsserted(() -> desk.get(next, "").statusCode(200));

        assertThat(desk.records(next, "ITEMS_PUT_OFF")).containsExactly(code + "#1");
        assertThat(desk.records(next, "ACTIONS_OVERDUE")).containsExactly(code + "-A1");
        desk.get(next, "/agenda")
                .body("items.figure", contains("ITEMS_PUT_OFF", "ACTIONS_OVERDUE", "MEASURES_OVERDUE"));
    }

    @Test
    void staff_see_the_reviews_of_their_bureau_and_only_the_group_writes() {
        var leader = leaderOf(desk.bureau);
        leader.get(REVIEWS + code).then().statusCode(200);
        leaderOf(desk.section).get(REVIEWS + code).then().statusCode(404);
        leaderOf(desk.bureau).get(REVIEWS + code + "/agenda").then().statusCode(403);
        auditor().get(REVIEWS + code + "/agenda").then().statusCode(200);
        auditor().get(API + "report-sections").then().statusCode(200).body("section", hasItem("MEETING"));
        auditor().get(API + "review-rules").then().body("[0].quorumOver", equalTo(0.5f));
        analyst()
                .get(API + "quarterly-reviews?unit=" + desk.bureau + "&state=OPENED")
                .then()
                .body("items.code", contains(code));
        desk.act(auditor(), code, "meeting", Map.of("heldOn", MEETING.toString(), "present", List.of(desk.chair)))
                .statusCode(403);
        desk.act(committee(), code, "closing", null).statusCode(403);
        desk.act(desk.chair, code, "publication", null).statusCode(403);
        desk.get(code, "/report").statusCode(409).body("type", endsWith("/review-out-of-order"));
    }

    @Test
    void who_declared_an_interest_in_a_school_leaves_for_what_is_about_it() {
        PeopleFixtures.send(
                        PeopleFixtures.self(desk.bureau, desk.second),
                        "officials/" + desk.second + "/interests",
                        Map.of(
                                "kind", "SCHOOL",
                                "relation", "RELATIVE_POSITION",
                                "objectCode", desk.section,
                                "name", "某校",
                                "from", TODAY.minusYears(1).toString()))
                .statusCode(201);
        desk.held(code, MEETING);

        desk.decide(code, 1, desk.chair, desk.second).statusCode(422).body("type", endsWith("/review-vote-of-recused"));
        desk.decide(code, 1, desk.chair).statusCode(422).body("type", endsWith("/review-too-few-voters"));
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (var document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.effective;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.review.ReviewDesk.API;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposed;
import static org.mingjing.risk.signal.SignalFixtures.content;
import static org.mingjing.risk.signal.SignalFixtures.reported;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventEnvelope;
import org.mingjing.events.accountability.ComplaintAccepted;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.accountability.ComplaintsToldAgain;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.AlertMitigated;
import org.mingjing.kit.id.Ids;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.risk.riskpoint.RiskPointFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What people and other services did in a quarter stands in its figures. */
@QuarkusTest
class FrozenQuarterTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Quarter QUARTER = Quarter.of(TODAY);

    @Inject
    AdjustableClock clock;

    private ReviewDesk desk;
    private String code;

    @BeforeEach
    void aBureau() {
        desk = new ReviewDesk();
        code = desk.codeOf(QUARTER);
    }

    @AfterEach
    void backToNow() throws SQLException {
        clock.reset();
        ReviewDesk.stopTheCalendar();
        owner("delete from late_copy");
    }

    @Test
    void every_kind_of_fact_is_counted_under_its_theme() throws SQLException {
        var power = importedPower(desk.section);
        var raised = importedPower(desk.section);
        rate(desk.section);
        String override = send(
                        analyst(),
                        "level-overrides",
                        Map.of(
                                "powerCode",
                                raised,
                                "level",
                                "II",
                                "reason",
                                "群众关注",
                                "expiresOn",
                                QUARTER.next().lastDay().toString()))
                .statusCode(201)
                .extract()
                .path("id");
        var confirmed = proposed(power, "EXAMINE", "INACTION", "审查走过场");
        var rejected = proposed(power, "APPROVE", "SOLE_DECISION", "一人审批");
        RiskPointFixtures.decided(
                List.of(RiskPointFixtures.confirmed(confirmed), RiskPointFixtures.rejected(rejected, "已有制衡")));
        var measure = effective(desk.section, power, "CONCENTRATED_POWER", TODAY);
        reported(Map.of("unitCode", desk.section), 3);
        var below = bureauBelow();
        var theirs = reported(Map.of("unitCode", below), 3);
        var corrected = recordedLongAgo();
        send(
                        analyst().header("If-Match", "*"),
                        "signals/" + corrected + "/correction",
                        Map.of("content", content(Map.of("unitCode", desk.section), 4), "reason", "单位有误"))
                .statusCode(200);
        var old = recordedLongAgo();
        String warning = send(supervisor(), "warnings", Map.of("unitCode", desk.section, "reason", "线索集中"))
                .statusCode(201)
                .extract()
                .path("code");
        TestTopics.publish(new ComplaintUpheld(UUID.randomUUID(), power, desk.section, null, "INACTION", TODAY));
        var undecided = heardOfCardsAndComplaints(power);
        var proposal = awaitedProposal(power);

        owner("insert into late_copy values ('CARDS', '" + TODAY + "'), ('COMPLAINTS', '" + TODAY + "')");
        toldAgain(undecided.complaint(), power);
        // Not the first of a month: whoever keeps figures of that day keeps them once, for the units that are there.
        clock.set(QUARTER.lastDay().plusDays(2));
        ReviewDesk.letTheCalendarOpen(QUARTER);
        await().untilAsserted(() -> desk.get(code, "").statusCode(200));

        assertThat(desk.records(code, "RATING_CHANGES.ROSE")).containsExactly(raised + "#2");
        assertThat(desk.records(code, "INHERENT_LEVEL.II")).containsExactly(raised);
        assertThat(desk.records(code, "OVERRIDES_EXPIRING")).containsExactly(override);
        assertThat(desk.records(code, "RISK_POINTS_PROPOSED")).containsExactlyInAnyOrder(confirmed, rejected);
        assertThat(desk.records(code, "RISK_POINTS_CONFIRMED")).containsExactly(confirmed);
        assertThat(desk.records(code, "RISK_POINTS_REJECTED")).containsExactly(rejected);
        assertThat(desk.records(code, "MEASURES_EFFECTIVE")).containsExactly(measure);
        // A power of level II needs one effective measure, one of level III none.
        assertThat(desk.records(code, "BELOW_MINIMUM")).containsExactly(raised);
        assertThat(desk.number(code, "BELOW_MINIMUM.II")).isEqualTo(1);
        assertThat(desk.records(code, "WARNINGS_BY_TIER.UNDECIDED")).containsExactly(warning);
        assertThat(desk.records(code, "WARNINGS_BY_STATE.RAISED")).containsExactly(warning);
        assertThat(desk.records(code, "UPHELD_FACTS.COMPLAINT")).hasSize(1);
        // Its unit became known in this quarter, whenever it was recorded.
        assertThat(desk.records(code, "SIGNALS.INSPECTION"))
                .hasSize(2)
                .contains(corrected)
                .doesNotContain(old);
        var ofThoseBelow = "QR-" + below + "-" + QUARTER;
        await().untilAsserted(() -> desk.get(ofThoseBelow, "").statusCode(200));
        assertThat(desk.records(ofThoseBelow, "SIGNALS.INSPECTION")).containsExactly(theirs);
        assertThat(desk.records(code, "PROPOSALS.OPEN")).contains(proposal);
        desk.get(code, "/agenda").body("items.findAll { it.figure == 'SIGNALS.COMPLAINT' }", hasSize(1));
        cardsAndComplaintsAreCounted(undecided);
        pagesAreWalked();
    }

    /** It has a review of its own. */
    private String bureauBelow() {
        var below = fresh("B");
        upload(analyst(), "units", UNIT_COLUMNS + below + "," + desk.bureau + ",BUREAU,某区教育局,Bureau below\n")
                .statusCode(200);
        return below;
    }

    /** A mitigation that is heard of before its card, a yellow card and a complaint that nobody decided on. */
    private Undecided heardOfCardsAndComplaints(String power) throws SQLException {
        var mitigated = fresh("CARD");
        TestTopics.publish(new AlertMitigated(mitigated, "WARNING", "OTHER", power, desk.section, null, TODAY, TODAY));
        TestTopics.publish(new AlertIssued(mitigated, "WARNING", "OTHER", power, desk.section, null, TODAY));
        var yellow = fresh("CARD");
        TestTopics.publish(new AlertIssued(yellow, "YELLOW", "OVER_STEP_LIMIT", power, desk.section, null, TODAY));
        var complaint = UUID.randomUUID();
        TestTopics.publish(new ComplaintAccepted(complaint, power, desk.section, null, "ATTITUDE", TODAY));
        await().until(() -> known("select count(*) from known_card where unit_code = ?") == 2
                && known("select count(*) from known_complaint where unit_code = ?") == 2);
        return new Undecided(mitigated, yellow, complaint.toString());
    }

    private int known(String count) throws SQLException {
        try (var runtime = Db.asRuntime();
                var statement = runtime.prepareStatement(count)) {
            statement.setString(1, desk.section);
            var result = statement.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }

    private void cardsAndComplaintsAreCounted(Undecided undecided) {
        assertThat(desk.records(code, "ALERTS_BY_GRADE.YELLOW")).containsExactly(undecided.yellow());
        assertThat(desk.records(code, "ALERTS_BY_OUTCOME.OPEN")).containsExactly(undecided.yellow());
        assertThat(desk.records(code, "ALERTS_BY_OUTCOME.MITIGATED")).containsExactly(undecided.mitigated());
        assertThat(desk.records(code, "COMPLAINTS.OPEN")).containsExactly(undecided.complaint());
        assertThat(desk.number(code, "COMPLAINTS.UPHELD")).isEqualTo(1);
        desk.get(code, "/agenda")
                .body("items.find { it.figure == 'ALERTS_BY_GRADE' }.number", equalTo(2))
                .body("items.find { it.figure == 'COMPLAINTS' }.number", equalTo(2));
        // All complaints were told again, the cards were not.
        desk.get(code, "/figures?limit=200")
                .body("items.find { it.figure == 'ALERTS_BY_GRADE.YELLOW' }.knownSince", equalTo(TODAY.toString()))
                .body("items.find { it.figure == 'COMPLAINTS' }.knownSince", nullValue());
        assertThat(desk.data(code).extract().asString().lines())
                .contains("{\"figure\":\"ALERTS_BY_OUTCOME.REVOKED\",\"number\":0,\"knownSince\":\"" + TODAY + "\"}");
    }

    private static void toldAgain(String complaint, String power) {
        var republication = Ids.next();
        var told = new ComplaintAccepted(UUID.fromString(complaint), power, null, null, "ATTITUDE", TODAY);
        toldAgain(republication, new ComplaintsToldAgain(1));
        await().until(() -> owner("select 1 from late_copy where told = 1 and heard = 0"));
        toldAgain(republication, told);
        await().until(() -> owner("select 1 from late_copy where told = heard"));
    }

    private static void toldAgain(UUID republication, DomainEvent event) {
        var now = OffsetDateTime.now();
        TestTopics.publish(new EventEnvelope<>(
                UUID.randomUUID(), "/accountability-service", now, now, 1, null, true, republication, event));
    }

    /** @return whether there is a row */
    private static boolean owner(String sql) throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            return statement.execute(sql) && statement.getResultSet().next();
        }
    }

    private record Undecided(String mitigated, String yellow, String complaint) {}

    private String recordedLongAgo() throws SQLException {
        var signal = reported(Map.of("unitCode", desk.section), 3);
        try (var runtime = Db.asRuntime();
                var statement = runtime.createStatement()) {
            statement.execute(
                    "update signal set recorded_at = recorded_at - interval '5 months' where id = '" + signal + "'");
        }
        return signal;
    }

    private void pagesAreWalked() {
        var first = desk.get(code, "/figures/POWERS?limit=1")
                .body("items", hasSize(1))
                .extract();
        desk.get(code, "/figures/POWERS?limit=1&after=" + first.path("next")).body("items", hasSize(1));
        desk.get(code, "/figures/SIGNALS?limit=1&after=" + first.path("next")).statusCode(400);
    }

    private static String awaitedProposal(String power) {
        return await().until(
                        () -> analyst()
                                .get(API + "rating-proposals?status=OPEN&reason=EVIDENCE&power=" + power)
                                .<List<String>>path("items.id"),
                        open -> open.size() == 1)
                .get(0);
    }
}

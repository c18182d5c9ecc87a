package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.effective;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.accept;
import static org.mingjing.risk.rating.RatingFixtures.decide;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;
import static org.mingjing.risk.rating.RatingFixtures.proposals;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.events.risk.LevelOverridden;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** Why the system asks for another rating beside upheld facts, and what becomes of it. */
@QuarkusTest
class ProposalReasonsTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    AdjustableClock clock;

    @Inject
    DueReviews dueReviews;

    @Inject
    AwaitJudgement awaitJudgement;

    @Inject
    AwaitedJudgements awaitedJudgements;

    @Inject
    Timers timers;

    @Inject
    DueTimers dueTimers;

    private String unit;
    private String power;

    @BeforeEach
    void aRatedPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_power_used_more_often_than_stated_is_proposed_at_once_and_its_fall_after_six_months() {
        var seldom = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(seldom, unit).replace(",1260,", ",1,"));
        rate(unit);
        for (int i = 0; i < 5; i++) {
            accepted(seldom, TODAY);
        }

        var rise = await().until(
                        () -> openProposal(seldom, "FREQUENCY"),
                        open -> open.getString("derivationZh").contains("年办理 5 件(申报 1 件,按实际受理计):3 分"));
        assertThat(rise.getFloat("toScore")).isGreaterThan(rise.getFloat("fromScore"));
        accept(rise.getUUID("id")).statusCode(200);
        get("powers/" + seldom + "/rating")
                .body("reason", equalTo("FREQUENCY"))
                .body("factors.countedCases", equalTo(5));

        clock.set(TODAY.plusMonths(17));
        assertThat(proposals(seldom, "FREQUENCY", "OPEN").getList("items")).isEmpty();
        clock.set(TODAY.plusMonths(20));
        assertThat(openProposal(seldom, "FREQUENCY").getString("derivationZh")).contains("年办理 1 件:1 分");
    }

    @Test
    void a_case_told_twice_is_one_use() {
        var seldom = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(seldom, unit).replace(",1260,", ",1,"));
        rate(unit);
        var code = fresh("CASE");
        accepted(seldom, code, TODAY);
        accepted(seldom, code, TODAY);
        accepted(seldom, fresh("CASE"), TODAY);

        assertThat(openProposal(seldom, "FREQUENCY").getString("derivationZh")).contains("年办理 2 件");
    }

    @Test
    void a_change_of_leader_asks_for_all_rated_powers_of_the_unit_again() {
        due(ProposalReason.LEADER);

        var proposal = openProposal(power, "LEADER");
        assertThat(proposal.getString("fromLevel")).isEqualTo("III");
        assertThat(proposal.getString("toLevel")).isEqualTo("III");
        assertThat(proposal.getString("trigger")).startsWith(power + " ");

        accept(proposal.getUUID("id")).statusCode(200).body("status", equalTo("ACCEPTED"));
        get("powers/" + power + "/rating").body("no", equalTo(2)).body("reason", equalTo("INPUTS"));
    }

    @Test
    void one_question_for_each_reason_and_a_rating_by_all_inputs_answers_them() {
        due(ProposalReason.LEADER);
        due(ProposalReason.NUMBER_OF_POWERS);
        var leader = openProposal(power, "LEADER").getUUID("id");
        openProposal(power, "NUMBER_OF_POWERS");

        accept(leader).statusCode(200);

        assertThat(proposals(power, "NUMBER_OF_POWERS", "ACCEPTED").getList("items"))
                .hasSize(1);
        var taken = proposals(power, "NUMBER_OF_POWERS", "ACCEPTED").getUUID("items[0].id");
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingProposalDecided.class))
                                .contains(new RatingProposalDecided(taken, power, true)));
    }

    @Test
    void a_rating_of_many_answers_what_was_asked_about_each_of_them() {
        var other = ratedPower(unit);
        due(ProposalReason.LEADER);
        var asked = List.of(
                openProposal(power, "LEADER").getUUID("id"),
                openProposal(other, "LEADER").getUUID("id"));
        upload(analyst(), "powers", POWER_COLUMNS + stated(power, ",1261,") + stated(other, ",1261,"));

        rate(unit);

        asked.forEach(id -> get("rating-proposals/" + id)
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("ANALYST-JC"))
                .body("closedAt", notNullValue()));
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingProposalDecided.class))
                                .contains(
                                        new RatingProposalDecided(asked.get(0), power, true),
                                        new RatingProposalDecided(asked.get(1), other, true)));
    }

    @Test
    void a_refusal_holds_until_the_next_change() {
        due(ProposalReason.LEADER);
        refuse("LEADER");
        due(ProposalReason.NUMBER_OF_POWERS);
        openProposal(power, "NUMBER_OF_POWERS");
        assertThat(proposals(power, "LEADER", "OPEN").getList("items")).isEmpty();

        due(ProposalReason.LEADER);
        openProposal(power, "LEADER");
    }

    @Test
    void a_revision_that_no_rating_has_answered_is_asked_about() {
        restate("HEAD,MEDIUM");

        var proposal = openProposal(power, "REVISION");
        assertThat(proposal.getString("toLevel")).isEqualTo("I");
        accept(proposal.getUUID("id")).statusCode(200);
        get("powers/" + power).body("level", equalTo("I")).body("ratingState", equalTo("RATED"));
    }

    @Test
    void more_risk_points_than_were_weighed_are_asked_about() {
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power));

        assertThat(openProposal(power, "REVISION").getString("derivationZh")).contains("风险点 1 个");
    }

    @Test
    void another_power_of_the_unit_asks_for_the_others() {
        unratedPower();

        openProposal(power, "NUMBER_OF_POWERS");
    }

    @Test
    void a_power_that_the_unit_enters_asks_for_the_others() {
        listedPower(unit, PowerFixtures.TODAY);

        openProposal(power, "NUMBER_OF_POWERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancellation", "merger"})
    void a_power_that_ends_asks_for_the_others(String reform) {
        var bureau = importedUnit();
        var stays = importedPower(bureau);
        var ends = importedPower(bureau);
        rate(bureau);
        dueTimers.fireAll();
        assertThat(proposals(stays, "NUMBER_OF_POWERS", "OPEN").getList("items"))
                .isEmpty();

        if (reform.equals("merger")) {
            reform(ends, reform, "\"into\": \"" + stays + "\", \"effectiveOn\"");
        } else {
            reform(ends, reform, "\"cancelledOn\"");
        }

        openProposal(stays, "NUMBER_OF_POWERS");
        assertThat(proposals(ends, "NUMBER_OF_POWERS", "OPEN").getList("items")).isEmpty();
    }

    @Test
    void what_waits_to_be_decided_about_a_power_is_taken_back_when_it_ends_and_not_asked_again() {
        restate("HEAD,MEDIUM");
        rate(unit);
        due(ProposalReason.LEADER);
        var proposal = openProposal(power, "LEADER").getUUID("id");
        var lowering = "{\"powerCode\": \"" + power + "\", \"level\": \"II\", \"reason\": \"已分权\", \"expiresOn\": \""
                + TODAY.plusMonths(6) + "\"}";
        String override = post(analyst(), "level-overrides", lowering)
                .statusCode(201)
                .extract()
                .path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> awaitJudgement.keep(power, ProposalReason.YEARLY, OffsetDateTime.now()));

        reform(power, "cancellation", "\"cancelledOn\"");

        get("rating-proposals/" + proposal).body("status", equalTo("WITHDRAWN"));
        get("level-overrides/" + override).body("status", equalTo("WITHDRAWN"));
        assertThat(QuarkusTransaction.requiringNew().call(() -> awaitedJudgements.ofPower(power)))
                .isEmpty();
        post(analyst(), "level-overrides", lowering).statusCode(409).body("type", equalTo("/problems/power-cancelled"));
        RatingFixtures.judge(
                        power, "\"0\"", "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"x\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/power-cancelled"));
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", LevelOverridden.class))
                .extracting(LevelOverridden::overrideId, LevelOverridden::status)
                .contains(tuple(UUID.fromString(override), "WITHDRAWN")));
    }

    @Test
    void a_power_that_moves_on_its_day_asks_for_those_it_leaves_and_those_it_joins() {
        var before = fresh("T");
        var after = fresh("T");
        upload(leaderOf(unit), "units", UNIT_COLUMNS + unitRow(before, unit) + unitRow(after, unit))
                .statusCode(200);
        var left = importedPower(before);
        var moves = listedPower(before, PowerFixtures.TODAY.minusDays(1));
        var joined = importedPower(after);
        rate(before);
        rate(after);
        revise(unit, moves, PowerFixtures.TODAY.plusDays(1), statement(after)).statusCode(200);
        dueTimers.fireAll();
        assertThat(proposals(left, "NUMBER_OF_POWERS", "OPEN").getList("items")).isEmpty();

        clock.set(PowerFixtures.TODAY.plusDays(1));

        openProposal(left, "NUMBER_OF_POWERS");
        openProposal(joined, "NUMBER_OF_POWERS");
    }

    @Test
    void a_power_that_another_unit_handles_has_other_leaders() {
        var other = importedUnit();
        reform(power, "delegation", "\"handlingUnitCode\": \"" + other + "\", \"effectiveOn\"");

        var proposal = openProposal(power, "LEADER");
        assertThat(proposal.getString("trigger")).startsWith(power + " ");
        // They see it in their list.
        leaderOf(other).get(RISK + "rating-proposals").then().body("items.id", hasItem(proposal.getString("id")));
    }

    @Test
    void nobody_accepts_what_is_not_so_any_more() {
        due(ProposalReason.LEADER);
        var seen = openProposal(power, "LEADER").getUUID("id");
        restate("HEAD,MEDIUM");

        accept(seen).statusCode(409).body("type", equalTo("/problems/rating-proposal-outdated"));

        get("rating-proposals/" + seen).body("status", equalTo("SUPERSEDED"));
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingProposalClosed.class))
                                .contains(new RatingProposalClosed(seen, power, "SUPERSEDED")));
        auditor()
                .queryParam("subject", "/rating-proposals/" + seen)
                .get(RISK + "operations/audit")
                .then()
                .body("items.action", equalTo(List.of("rating-proposal.supersede", "rating-proposal.open")));
        var now = openProposal(power, "LEADER");
        assertThat(now.getString("toLevel")).isEqualTo("I");
        accept(now.getUUID("id")).statusCode(200);
    }

    @Test
    void a_measure_gone_stale_asks_for_another_rating() {
        restate("OTHER,MEDIUM,N,NARROW", "OTHER,MEDIUM,N,NONE");
        rate(unit);
        effective(unit, power, "WIDE_DISCRETION", TODAY);
        get("powers/" + power + "/risk-levels").body("current", equalTo("III"));
        assertThat(proposals(power, "MEASURES", "OPEN").getList("items")).isEmpty();

        clock.set(TODAY.plusYears(1));

        assertThat(openProposal(power, "MEASURES").getString("toLevel")).isEqualTo("II");
    }

    @Test
    void a_rating_that_is_a_year_old_is_asked_about_whatever_level_was_set_since() {
        clock.set(TODAY.plusMonths(12).plusDays(2));
        post(analyst(), "level-overrides", "{\"powerCode\": \"" + power + "\", \"level\": \"II\"}")
                .statusCode(201);
        // Another test may have moved the daily look into a future that this one does not reach.
        QuarkusTransaction.requiringNew().run(() -> timers.set(YearlyReview.TIMER, YearlyReview.ALL, clock.instant()));

        var proposal = openProposal(power, "YEARLY");
        assertThat(proposal.getString("toLevel")).isEqualTo("II");
    }

    @Test
    void an_unrated_power_is_left_alone() {
        var unrated = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(unrated, unit)).statusCode(200);
        due(ProposalReason.LEADER);

        openProposal(power, "LEADER");
        assertThat(proposals(unrated, "LEADER", "OPEN").getList("items")).isEmpty();
    }

    @Test
    void taken_and_refused_proposals_are_reported_by_unit_and_reason() {
        due(ProposalReason.LEADER);
        accept(openProposal(power, "LEADER").getUUID("id")).statusCode(200);
        due(ProposalReason.LEADER);
        refuse("LEADER");
        due(ProposalReason.NUMBER_OF_POWERS);
        openProposal(power, "NUMBER_OF_POWERS");

        var query = "rating-proposal-report?from=" + TODAY + "&until=" + TODAY + "&unit=" + unit;
        auditor()
                .get(RISK + query)
                .then()
                .statusCode(200)
                .body("rows.find { it.reason == 'LEADER' }.accepted", equalTo(1))
                .body("rows.find { it.reason == 'LEADER' }.refused", equalTo(1))
                .body("rows.find { it.reason == 'NUMBER_OF_POWERS' }.open", equalTo(1));
        var csv = analyst().accept("text/csv").get(RISK + query).then().statusCode(200);
        csv.contentType(startsWith("text/csv"));
        assertThat(csv.extract().asString())
                .startsWith("\uFEFFunit_code,reason,accepted,refused,open\r\n")
                .contains(unit + ",LEADER,1,1,0\r\n");
        get("rating-proposal-report?from=" + TODAY).statusCode(400);
        get("rating-proposal-report?from=" + TODAY + "&until=" + TODAY.minusDays(1))
                .statusCode(400)
                .body("type", equalTo("/problems/report-period-invalid"));
        leaderOf(unit).get(RISK + query).then().statusCode(403);
    }

    @Test
    void on_the_day_of_another_scheme_powers_that_it_rates_otherwise_are_proposed() {
        RatingFixtures.judged(power, "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"x\"}");
        var from = LocalDate.parse("2070-01-01");
        var id = post(
                        analyst(),
                        "rating-scheme-adoptions",
                        "{\"periods\": [{\"code\": \"consequence\", \"version\": 1, \"validFrom\": \"" + from
                                + "\", \"validUntil\": \"2070-01-31\"}, {\"code\": \"seed\", \"version\": 1,"
                                + " \"validFrom\": \"2070-02-01\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
        decide(supervisor(), "rating-scheme-adoptions/" + id, "approval", "").statusCode(200);

        clock.set(from);

        var proposal = openProposal(power, "SCHEME");
        assertThat(proposal.getString("toLevel")).isEqualTo("I");
        accept(proposal.getUUID("id")).statusCode(200);
        get("powers/" + power + "/rating")
                .body("scheme", equalTo("consequence-1"))
                .body("level", equalTo("I"))
                .body("factors.consequence", equalTo("CRIME"));
        var other = RatingFixtures.judged(
                unratedPower(), "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"no consequence\"}");
        analyst()
                .contentType("application/json")
                .body("{\"unitCode\":\"" + unit + "\"}")
                .post(RISK + "ratings")
                .then()
                .body("notJudged", hasItem(other));
        post(analyst(), "powers/" + other + "/ratings", "{}")
                .statusCode(422)
                .body("type", equalTo("/problems/power-not-judged"));
    }

    /** What is due is looked at now, and not with the next second. */
    private JsonPath openProposal(String power, String reason) {
        dueTimers.fireAll();
        return RatingFixtures.openProposal(power, reason);
    }

    /** @param more members of the order, up to the name of the one that says the day */
    private static void reform(String of, String reform, String more) {
        post(
                        supervisor().header("If-Match", "*"),
                        "powers/" + of + "/" + reform,
                        "{\"documentNo\": \"1\", \"reason\": \"清理\", " + more + ": \"" + PowerFixtures.TODAY + "\"}")
                .statusCode(200);
    }

    private String unratedPower() {
        var code = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(code, unit)).statusCode(200);
        return code;
    }

    private void due(ProposalReason reason) {
        QuarkusTransaction.requiringNew().run(() -> dueReviews.ofUnit(reason, unit));
    }

    private void refuse(String reason) {
        var id = openProposal(power, reason).getUUID("id");
        post(analyst(), "rating-proposals/" + id + "/refusal", "{\"reason\": \"无实质变化\"}")
                .statusCode(200);
    }

    private void restate(String ledByAndAttention) {
        restate(ledByAndAttention, "OTHER,MEDIUM");
    }

    private String stated(String of, String yearlyCases) {
        return mildPowerRow(of, unit).replace(",1260,", yearlyCases);
    }

    private void restate(String stated, String insteadOf) {
        var row = mildPowerRow(power, unit).replace(insteadOf, stated);
        upload(analyst(), "powers", POWER_COLUMNS + row).statusCode(200);
    }

    private void accepted(String of, LocalDate on) {
        accepted(of, fresh("CASE"), on);
    }

    private void accepted(String of, String code, LocalDate on) {
        TestTopics.publish(new CaseAccepted(code, of, unit, "III", on, on.plusDays(20), on.plusDays(30)));
    }
}

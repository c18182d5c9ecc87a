package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.accept;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;
import static org.mingjing.risk.rating.RatingFixtures.proposals;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RatingProposalClosed;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.testkit.TestTopics;

/** Why the system asks for another rating beside upheld facts, and what becomes of it. */
@QuarkusTest
class ProposalReasonsTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    DueReviews dueReviews;

    @Inject
    DueTimers dueTimers;

    private String unit;
    private String power;

    @BeforeEach
    void aRatedPower() {
        unit = importedUnit();
        power = ratedPower(unit);
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

    /** What is due is looked at now, and not with the next second. */
    private JsonPath openProposal(String power, String reason) {
        dueTimers.fireAll();
        return RatingFixtures.openProposal(power, reason);
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
        var row = mildPowerRow(power, unit).replace("OTHER,MEDIUM", ledByAndAttention);
        upload(analyst(), "powers", POWER_COLUMNS + row).statusCode(200);
    }

    private String stated(String of, String yearlyCases) {
        return mildPowerRow(of, unit).replace(",1260,", yearlyCases);
    }
}

package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.catalogue.CatalogueFixtures.published;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.accountability.ComplaintUpheld;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.RatingProposalDecided;
import org.mingjing.events.risk.RatingProposed;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;
import org.mingjing.testkit.TestTopics;

/** What was upheld elsewhere comes back here, raises the probability and proposes another rating. */
@QuarkusTest
class ClosedLoopTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    AdjustableClock clock;

    private String unit;
    private String power;

    @BeforeEach
    void aPowerOfLevelThree() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void an_upheld_complaint_proposes_level_two_and_an_analyst_accepts_it() {
        upheldComplaint(TODAY);
        var proposal = openProposal();

        assertThat(proposal.getString("fromLevel")).isEqualTo("III");
        assertThat(proposal.getString("toLevel")).isEqualTo("II");
        assertThat(proposal.getFloat("fromScore")).isEqualTo(2.10f);
        assertThat(proposal.getFloat("toScore")).isEqualTo(2.40f);
        assertLevel("III");

        var id = proposal.getUUID("id");
        decide(analyst(), id, "acceptance", null).statusCode(200).body("status", equalTo("ACCEPTED"));

        assertLevel("II");
        analyst()
                .get("/api/risk/v1/powers/" + power + "/rating")
                .then()
                .body("no", equalTo(2))
                .body("reason", equalTo("EVIDENCE"))
                .body("factors.upheldFacts", equalTo(1))
                .body("derivationZh", containsString("查实投诉和红牌 1 件,计 2 分"));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingProposed.class))
                    .anyMatch(event ->
                            event.proposalId().equals(id) && event.toLevel().equals("II"));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingProposalDecided.class))
                    .contains(new RatingProposalDecided(id, power, true));
        });
        decide(analyst(), id, "acceptance", null)
                .statusCode(409)
                .body("type", equalTo("/problems/rating-proposal-not-open"));
    }

    @Test
    void a_refusal_gives_its_reason_and_holds_until_something_new_is_upheld() {
        upheldComplaint(TODAY);
        var id = openProposal().getUUID("id");

        decide(analyst(), id, "refusal", null).statusCode(400);
        decide(analyst(), id, "refusal", "投诉与本项权力无关").statusCode(200).body("status", equalTo("REFUSED"));
        assertLevel("III");
        assertNoOpenProposal();

        upheldComplaint(TODAY);
        assertThat(openProposal().getFloat("toScore")).isEqualTo(2.70f);
    }

    @Test
    void a_second_fact_supersedes_the_open_proposal() {
        upheldComplaint(TODAY);
        var first = openProposal().getUUID("id");
        upheldCard("C-" + fresh(power), "RED_STATUTORY");

        await().untilAsserted(() -> assertStatus(first, "SUPERSEDED"));
        assertThat(openProposal().getFloat("toScore")).isEqualTo(2.70f);
    }

    @Test
    void a_revoked_card_withdraws_its_signal_and_the_proposal_that_rested_on_it() {
        var card = fresh("C");
        upheldCard(card, "RED");
        var id = openProposal().getUUID("id");

        TestTopics.publish(revoked(card));

        await().untilAsserted(() -> assertStatus(id, "WITHDRAWN"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items.withdrawnOn", hasItem(TODAY.toString()));
    }

    @Test
    void a_card_revoked_before_it_was_heard_to_be_upheld_never_counts() {
        var card = fresh("C");
        TestTopics.publish(revoked(card));
        upheldCard(card, "RED");

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items.upheldOn", hasItem(TODAY.toString())));
        assertNoOpenProposal();
    }

    @Test
    void a_revoked_card_whose_rise_was_accepted_proposes_the_fall() {
        var card = fresh("C");
        upheldCard(card, "RED");
        decide(analyst(), openProposal().getUUID("id"), "acceptance", "核实").statusCode(200);
        assertLevel("II");

        TestTopics.publish(revoked(card));

        var fall = openProposal();
        assertThat(fall.getString("fromLevel")).isEqualTo("II");
        assertThat(fall.getString("toLevel")).isEqualTo("III");
    }

    @Test
    void a_revoked_card_loses_its_weight_at_once_although_a_complaint_is_young() {
        var card = fresh("C");
        upheldComplaint(TODAY);
        TestTopics.publish(new AlertUpheld(card, "RED", "CANCELLED_POWER_USED", power, unit, null, TODAY, TODAY));
        await().untilAsserted(
                        () -> assertThat(openProposal().getInt("upheldFacts")).isEqualTo(2));
        decide(analyst(), openProposal().getUUID("id"), "acceptance", "核实").statusCode(200);
        assertLevel("I");

        TestTopics.publish(new AlertRevoked(card, "RED", "CANCELLED_POWER_USED", power, unit, null, TODAY, TODAY));

        var fall = openProposal();
        assertThat(fall.getInt("upheldFacts")).isEqualTo(1);
        assertThat(fall.getString("fromLevel")).isEqualTo("I");
        assertThat(fall.getString("toLevel")).isEqualTo("II");
        assertThat(fall.getFloat("toScore")).isEqualTo(2.40f);
    }

    @Test
    void one_fact_told_twice_is_one_signal() {
        var complaint = UUID.randomUUID();
        TestTopics.publish(complaint(complaint, TODAY));
        TestTopics.publish(complaint(complaint, TODAY));
        upheldCard(fresh("C"), "RED");

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items", hasSize(2)));
        await().untilAsserted(
                        () -> assertThat(openProposal().getInt("upheldFacts")).isEqualTo(2));
    }

    @Test
    void yellow_cards_weigh_nothing() {
        upheldCard(fresh("C"), "YELLOW");
        var red = fresh("C");
        upheldCard(red, "RED");

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + power + "/signals")
                .then()
                .body("items.fact", equalTo(java.util.List.of("RED_CARD:" + red))));
    }

    @Test
    void facts_about_a_power_that_comes_later_weigh_in_its_first_rating() {
        var later = fresh(unit + "-L");
        TestTopics.publish(new ComplaintUpheld(UUID.randomUUID(), later, unit, null, "INACTION", TODAY));
        // The complaint that follows on the same topic has been heard only when the one before it was.
        upheldComplaint(TODAY);
        openProposal();
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(later, unit)).statusCode(200);

        await().untilAsserted(() -> analyst()
                .get("/api/risk/v1/powers/" + later + "/signals")
                .then()
                .body("items", hasSize(1)));
        rate(unit);
        analyst().get("/api/risk/v1/powers/" + later).then().body("level", equalTo("II"));
    }

    @Test
    void a_refused_rise_does_not_slip_in_when_other_inputs_are_rated_again() {
        upheldComplaint(TODAY);
        decide(analyst(), openProposal().getUUID("id"), "refusal", "查无实据").statusCode(200);
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(power, unit).replace(",1260,", ",1261,"));

        rate(unit);

        assertLevel("III");
        // What was refused for the rating before is asked again for the new one.
        assertThat(openProposal().getString("toLevel")).isEqualTo("II");
    }

    @Test
    void an_accepted_rise_falls_after_six_clean_months_and_not_before_the_fact_lapsed() {
        upheldComplaint(TODAY);
        decide(analyst(), openProposal().getUUID("id"), "acceptance", null).statusCode(200);

        clock.set(TODAY.plusMonths(7));
        assertNoOpenProposal();
        clock.set(TODAY.plusMonths(12).plusDays(1));

        var fall = openProposal();
        assertThat(fall.getString("toLevel")).isEqualTo("III");
        assertThat(fall.getFloat("toScore")).isEqualTo(2.10f);
    }

    @Test
    void an_accepted_rise_of_a_published_power_is_told_to_the_others() {
        published(unit);
        upheldComplaint(TODAY);

        decide(analyst(), openProposal().getUUID("id"), "acceptance", null).statusCode(200);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerLevelChanged.class))
                .contains(new PowerLevelChanged(power, unit, "III", "II", "EVIDENCE", 2)));
    }

    @Test
    void an_accepted_fall_of_a_published_power_is_told_to_the_others() {
        var card = fresh("C");
        upheldCard(card, "RED");
        decide(analyst(), openProposal().getUUID("id"), "acceptance", null).statusCode(200);
        published(unit);
        TestTopics.publish(revoked(card));

        var fall = openProposal().getUUID("id");
        decide(analyst(), fall, "acceptance", null)
                .statusCode(422)
                .body("type", equalTo("/problems/rating-proposal-fall-without-reason"));
        decide(analyst(), fall, "acceptance", "红牌已撤销").statusCode(200);

        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.public.v1", PowerLevelChanged.class))
                .contains(new PowerLevelChanged(power, unit, "II", "III", "EVIDENCE", 2)));
    }

    @Test
    void a_cancelled_power_that_is_still_used_is_proposed_for_level_one() {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"1\", \"cancelledOn\": \"2026-03-01\", \"reason\": \"x\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);
        TestTopics.publish(new AlertUpheld(fresh("C"), "RED", "CANCELLED_POWER_USED", power, unit, null, TODAY, TODAY));

        assertThat(openProposal().getString("toLevel")).isEqualTo("I");
        decide(analyst(), openProposal().getUUID("id"), "acceptance", null).statusCode(200);
        analyst()
                .get("/api/risk/v1/powers/" + power)
                .then()
                .body("level", equalTo("I"))
                .body("status", equalTo("CANCELLED"));
    }

    @Test
    void only_an_analyst_decides() {
        upheldComplaint(TODAY);
        var id = openProposal().getUUID("id");

        decide(leaderOf(unit), id, "acceptance", null).statusCode(403);
        leaderOf(unit)
                .get("/api/risk/v1/rating-proposals")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString()))
                .body("items.trigger", everyItem(nullValue()));
        var stranger = importedUnit();
        leaderOf(stranger)
                .get("/api/risk/v1/rating-proposals")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        leaderOf(stranger).get("/api/risk/v1/rating-proposals/" + id).then().statusCode(404);
        leaderOf(unit).get("/api/risk/v1/powers/" + power + "/signals").then().statusCode(403);
        decide(analyst(), UUID.randomUUID(), "acceptance", null).statusCode(404);
    }

    private void upheldComplaint(LocalDate on) {
        TestTopics.publish(complaint(UUID.randomUUID(), on));
    }

    private ComplaintUpheld complaint(UUID id, LocalDate on) {
        return new ComplaintUpheld(id, power, unit, null, "SLOW_ACTION", on);
    }

    private void upheldCard(String card, String grade) {
        TestTopics.publish(new AlertUpheld(card, grade, "OVER_PROMISED_LIMIT", power, unit, "CASE-1", TODAY, TODAY));
    }

    private AlertRevoked revoked(String card) {
        return new AlertRevoked(card, "RED", "OVER_PROMISED_LIMIT", power, unit, "CASE-1", TODAY, TODAY);
    }

    private JsonPath openProposal() {
        return await().until(this::open, open -> open.getList("items").size() == 1)
                .setRootPath("items[0]");
    }

    private void assertNoOpenProposal() {
        await().until(this::hasBeenLookedAt);
        assertThat(open().getList("items")).isEmpty();
    }

    /** No timer of the power is due any more: whatever there was to propose has been proposed. */
    private boolean hasBeenLookedAt() throws SQLException {
        try (var connection = Db.asRuntime();
                var query = connection.prepareStatement(
                        "select not exists (select from timer where subject = ? and due_at <= ?)")) {
            query.setString(1, power);
            query.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private JsonPath open() {
        return analyst()
                .queryParam("status", "OPEN")
                .queryParam("reason", "EVIDENCE")
                .queryParam("power", power)
                .get("/api/risk/v1/rating-proposals")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void assertStatus(UUID proposal, String status) {
        analyst().get("/api/risk/v1/rating-proposals/" + proposal).then().body("status", equalTo(status));
    }

    private void assertLevel(String level) {
        analyst().get("/api/risk/v1/powers/" + power).then().body("level", equalTo(level));
    }

    private static ValidatableResponse decide(RequestSpecification as, UUID proposal, String decision, String reason) {
        return as.contentType("application/json")
                .body(reason == null ? "{}" : "{\"reason\": \"" + reason + "\"}")
                .post("/api/risk/v1/rating-proposals/" + proposal + "/" + decision)
                .then();
    }
}

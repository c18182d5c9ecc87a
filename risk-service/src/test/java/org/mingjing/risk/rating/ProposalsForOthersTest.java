package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.UNIT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.unitRow;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.power.PowerFixtures.listedPower;
import static org.mingjing.risk.power.PowerFixtures.revise;
import static org.mingjing.risk.power.PowerFixtures.statement;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;
import static org.mingjing.risk.rating.RatingFixtures.proposals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.events.risk.LevelOverridden;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.risk.power.PowerFixtures;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** A power that comes, goes or moves asks for another rating of those it leaves and joins, and takes back what was asked about it. */
@QuarkusTest
class ProposalsForOthersTest {
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

    private void restate(String ledByAndAttention) {
        var row = mildPowerRow(power, unit).replace("OTHER,MEDIUM", ledByAndAttention);
        upload(analyst(), "powers", POWER_COLUMNS + row).statusCode(200);
    }
}

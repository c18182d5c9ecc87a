package org.mingjing.risk.riskpoint.review;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.PROPOSAL_COLUMNS;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.proposalRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.TODAY;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.member;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewWithoutDecisions;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewing;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sent;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sha256;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.signed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.trySign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RiskPointProposed;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.RiskPointTable;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class ImportRiskPointsTest {
    @Inject
    RiskPointReviews reviews;

    private String unit;
    private String power;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = ratedPower(unit);
    }

    @Test
    void a_new_risk_point_makes_the_rating_of_its_power_stale() {
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power)).body("created", equalTo(1));

        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
        analyst()
                .get("/api/risk/v1/powers/" + power + "/risk-points")
                .then()
                .body("items.code", hasItem(power + "-R1"))
                .body("items.step", hasItem("EXAMINE"));
    }

    @Test
    void no_list_words_anew_or_moves_what_counts_and_the_same_list_changes_nothing() {
        var row = riskPointRow(power + "-R1", power);
        listed(RISK_POINT_COLUMNS + row);

        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + row)
                .statusCode(200)
                .body("unchanged", equalTo(1));
        notListed(row.replace("走过场", "流于形式"), "code");
        notListed(row.replace("," + power + ",", "," + importedPower(unit) + ","), "code");
        ofPower(power).body("descriptionZh", contains("走过场"));
    }

    @Test
    void the_rows_of_a_list_are_decisions_of_the_review_that_it_names() {
        var review = reviewWithoutDecisions(TODAY);
        var table = RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power);
        trySign(member(1), review, sha256(review))
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-review-empty"));
        var unseen = sha256(review);
        sent(review, table, false).body("created", equalTo(1));

        ofPower(power).body("code", hasSize(0));
        assertThat(member(1)
                        .get("/api/risk/v1/risk-point-reviews/" + review + "/list")
                        .asByteArray())
                .isEqualTo(table.getBytes(StandardCharsets.UTF_8));
        trySign(member(1), review, unseen)
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-review-is-another"));
        signed(review);
        ofPower(power)
                .body("status", contains("CONFIRMED"))
                .body("reviewId", contains(review))
                .body("decidedOn", contains(TODAY.toString()))
                .body("proposedBy", contains("PROPOSER-1"))
                .body("evidence", contains("两起投诉反映"));
        analyst()
                .get("/api/risk/v1/risk-point-reviews/" + review + "/decisions")
                .then()
                .body("items.riskPointCode", contains(power + "-R1"))
                .body("items.outcome", contains("CONFIRMED"));
        sent(review, table, false).body("unchanged", equalTo(1));
        sent(review, RISK_POINT_COLUMNS + riskPointRow(power + "-R2", importedPower(unit)), false)
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-review-decided"));
    }

    @Test
    void a_list_that_no_longer_fits_when_its_review_is_signed_is_not_taken_at_all() {
        var second = ratedPower(importedUnit());
        var review = reviewWithoutDecisions(TODAY);
        sent(
                        review,
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power) + riskPointRow(second + "-R1", second),
                        false)
                .statusCode(200);
        trySign(member(1), review, sha256(review)).statusCode(200);
        listed(RISK_POINT_COLUMNS + riskPointRow(second + "-R9", second));

        trySign(member(2), review, sha256(review))
                .statusCode(422)
                .body("errors.field", contains("row 3, column description_zh"));
        ofPower(power).body("code", hasSize(0));
        analyst()
                .get("/api/risk/v1/risk-point-reviews/" + review)
                .then()
                .body("inForce", equalTo(false))
                .body("signatures.official", contains("MEMBER-1"));
    }

    @Test
    void a_list_claims_that_nobody_is_meant_but_not_of_what_became_a_name_before_it_is_signed() {
        official("高明远");
        var review = reviewWithoutDecisions(TODAY);
        sent(
                        review,
                        RISK_POINT_COLUMNS.strip() + ",nobody_meant\n"
                                + riskPointRow(power + "-R1", power).strip().replace("走过场", "高明远路转欧阳正路")
                                + ",均为路名\n",
                        false)
                .statusCode(200);
        trySign(member(1), review, sha256(review)).statusCode(200);
        official("欧阳正");

        trySign(member(2), review, sha256(review))
                .statusCode(422)
                .body("errors.field", contains("row 2, column description_zh"));
        analyst().get("/api/risk/v1/risk-point-reviews/" + review).then().body("inForce", equalTo(false));
    }

    private void official(String name) {
        upload(analyst(), "officials", "code,unit_code,name\n" + fresh("O") + "," + unit + "," + name + "\n")
                .statusCode(200);
    }

    @Test
    void of_two_lists_for_one_review_at_once_one_comes_too_late() {
        var review = reviewWithoutDecisions(TODAY);
        var lists = Stream.of(power, importedPower(unit))
                .map(named -> RISK_POINT_COLUMNS + riskPointRow(named + "-R1", named))
                .toList();

        var answers = QuarkusTransaction.requiringNew().call(() -> {
            reviews.hold(UUID.fromString(review));
            var sent = lists.stream()
                    .map(list -> supplyAsync(() -> upload(analyst().queryParam("review", review), "risk-points", list)))
                    .toList();
            await().pollInSameThread().until(() -> waitingFor(review) == lists.size());
            return sent;
        });

        assertThat(answers.stream().map(answer -> answer.join().extract().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_list_comes_from_who_recorded_its_review_and_without_one_it_only_proposes() {
        var table = RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power);
        var review = reviewWithoutDecisions(TODAY);
        var another = As.role("risk-analyst").unit("EB-JC").official("ANALYST-2");
        upload(another.request().queryParam("review", review), "risk-points", table)
                .statusCode(403)
                .body("type", equalTo("/problems/risk-point-review-of-another"));
        upload(leaderOf(unit).queryParam("review", review), "risk-points", table)
                .statusCode(403);
        upload(analyst().queryParam("review", UUID.randomUUID()), "risk-points", table)
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-review-unknown"));

        upload(
                        analyst(),
                        "risk-points",
                        PROPOSAL_COLUMNS + proposalRow(power + "-R1", power).replace("SELF", "CASE"))
                .statusCode(200);
        ofPower(power).body("status", contains("PROPOSED")).body("proposedBy", contains("ANALYST-JC"));
    }

    @Test
    void a_list_says_who_found_what_and_nobody_confirms_their_own() {
        var row = riskPointRow(power + "-R1", power);
        notListed(row.replace("PROPOSER-1", ""), "proposed_by");
        notListed(row.replace("PROPOSER-1", "NOBODY-1"), "proposed_by");
        notListed(row.replace("SELF", "PUBLIC"), "proposed_by");
        notListed(row.replace("两起投诉反映", ""), "evidence");
        upload(
                        reviewing(),
                        "risk-points",
                        RISK_POINT_COLUMNS
                                + row.replace("PROPOSER-1", "MEMBER-1")
                                + riskPointRow(power + "-R2", power).replace("PROPOSER-1", "ANALYST-JC")
                                + riskPointRow(power + "-R3", "NOWHERE"))
                .statusCode(422)
                .body(
                        "errors.field",
                        hasItems("row 2, column proposed_by", "row 3, column proposed_by", "row 4, column power_code"));
        listed(RISK_POINT_COLUMNS + row.replace("SELF", "PUBLIC").replace("PROPOSER-1", ""));
        ofPower(power).body("channel", contains("PUBLIC")).body("proposedBy[0]", nullValue());
    }

    @Test
    void like_ones_are_shown_before_anything_is_saved_those_of_the_same_list_too() {
        var first = riskPointRow(power + "-R1", power);
        var second = riskPointRow(power + "-R2", power).replace("EXAMINE", "SIGN");
        upload(reviewing().queryParam("dryRun", "true"), "risk-points", RISK_POINT_COLUMNS + first + second)
                .statusCode(422)
                .body("errors.field", contains("row 3, column description_zh"))
                .body("errors.message", contains(containsString(power + "-R1")));

        listed(RISK_POINT_COLUMNS.strip() + ",not_duplicate_of\n" + first.strip() + ",\n" + second.strip() + "," + power
                        + "-R1\n")
                .body("created", equalTo(2));
    }

    @Test
    void one_table_lists_no_more_on_one_power_than_can_be_held_against_each_other() {
        var rows = IntStream.rangeClosed(0, RiskPointTable.MOST_ON_ONE_POWER)
                .mapToObj(i -> proposalRow(power + "-R" + i, power)
                        .replace("EXAMINE", StepKind.values()[i % StepKind.values().length].name())
                        .replace("走过场", words(i)))
                .collect(joining());

        upload(leaderOf(unit).queryParam("dryRun", "true"), "risk-points", PROPOSAL_COLUMNS + rows)
                .statusCode(422)
                .body("errors.field.findAll { it.endsWith('power_code') }", contains("row 502, column power_code"));
    }

    @Test
    void a_risk_point_of_an_unknown_power_is_refused() {
        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(fresh("R"), "NOWHERE"))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column power_code"));
    }

    @Test
    void a_list_takes_the_place_of_an_earlier_one_about_the_same_powers_when_that_is_asked_for() {
        var elsewhere = ratedPower(importedUnit());
        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power) + riskPointRow(elsewhere + "-R1", elsewhere));
        rate(unit);

        listed(RISK_POINT_COLUMNS + riskPointRow(power + "-R2", power), TODAY, true)
                .body("deleted", equalTo(1));

        ofPower(power)
                .body("code", contains(power + "-R1", power + "-R2"))
                .body("status", contains("RETIRED", "CONFIRMED"))
                .body("retiredBecause[0]", equalTo("NOT_LISTED"));
        ofPower(elsewhere).body("status", contains("CONFIRMED"));
        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("STALE"));
    }

    @Test
    void what_a_unit_lists_is_proposed_by_its_leader_and_counts_for_nothing_yet() {
        var table = PROPOSAL_COLUMNS + proposalRow(power + "-R1", power);
        upload(leaderOf(unit), "risk-points", table).statusCode(200).body("created", equalTo(1));

        ofPower(power)
                .body("status", contains("PROPOSED"))
                .body("proposedBy", contains("LEADER-" + unit))
                .body("evidence", contains("两起投诉反映"));
        analyst().get("/api/risk/v1/powers/" + power).then().body("ratingState", equalTo("RATED"));
        upload(leaderOf(unit), "risk-points", table).statusCode(200).body("unchanged", equalTo(1));
        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power))
                .statusCode(422);
        await().untilAsserted(() -> assertThat(
                        TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointProposed.class))
                .contains(new RiskPointProposed(power + "-R1", power, "EXAMINE", null, "MISCONDUCT", "SELF")));
    }

    @Test
    void the_table_of_a_unit_changes_nothing_that_counts_and_repeats_nothing_that_is_known() {
        var known = power + "-R1";
        listed(RISK_POINT_COLUMNS + riskPointRow(known, power));
        var elsewhere = ratedPower(importedUnit());

        refused(proposalRow(known, power).replace("走过场", "流于形式"), "code");
        refused(proposalRow(known, importedPower(unit)), "code");
        refused(proposalRow(power + "-R2", power), "description_zh");
        refused(proposalRow(power + "-R2", importedPower(unit)).replace("SELF", "CASE"), "channel");
        refused(proposalRow(power + "-R2", elsewhere), "power_code");
        refused(proposalRow(power + "-R2", importedPower(unit)).replace("两起投诉反映", ""), "evidence");
        upload(
                        leaderOf(unit).queryParam("deleteAbsent", "true"),
                        "risk-points",
                        PROPOSAL_COLUMNS + proposalRow(known, power))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-points-stay"));
        ofPower(power).body("code", contains(known)).body("descriptionZh", contains("走过场"));
    }

    @Test
    void on_a_power_that_has_ended_nothing_is_proposed() {
        supervisor()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"documentNo\": \"D\", \"cancelledOn\": \"2026-01-05\", \"reason\": \"R\"}")
                .post("/api/risk/v1/powers/" + power + "/cancellation")
                .then()
                .statusCode(200);

        refused(proposalRow(power + "-R1", power), "power_code");
    }

    @Test
    void a_power_with_risk_points_cannot_be_deleted() {
        var unrated = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(unrated, unit));
        listed(RISK_POINT_COLUMNS + riskPointRow(unrated + "-R1", unrated));

        upload(leaderOf(unit).queryParam("deleteAbsent", "true"), "powers", POWER_COLUMNS + mildPowerRow(power, unit))
                .statusCode(422)
                .body("errors.field", hasItem("absent row, code " + unrated));
    }

    /** Four characters that stand in no other row. */
    private static String words(int row) {
        return IntStream.range(0, 4)
                .mapToObj(i -> Character.toString('一' + 4 * row + i))
                .collect(joining());
    }

    private long waitingFor(String review) {
        return (Long) reviews.getEntityManager()
                .createNativeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted"
                                + " and ((cast(classid as bigint) << 32) | cast(objid as bigint))"
                                + " = hashtextextended(:review, 35)",
                        Long.class)
                .setParameter("review", review)
                .getSingleResult();
    }

    private static void notListed(String row, String column) {
        upload(reviewing(), "risk-points", RISK_POINT_COLUMNS + row)
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column " + column));
    }

    private void refused(String row, String column) {
        upload(leaderOf(unit), "risk-points", PROPOSAL_COLUMNS + row)
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column " + column));
    }

    private static ValidatableResponse ofPower(String code) {
        return analyst()
                .get("/api/risk/v1/powers/" + code + "/risk-points")
                .then()
                .statusCode(200)
                .rootPath("items");
    }
}

package org.mingjing.risk.riskpoint.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.API;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.TODAY;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.confirmed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.decided;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.member;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.members;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.rejected;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewWithoutDecisions;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sent;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sha256;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.signed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.tryReview;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.trySign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RiskPointReviewOutdated;
import org.mingjing.events.risk.RiskPointReviewWithdrawn;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.Statements;
import org.mingjing.testkit.TestTopics;

/** A review waits for its members, who learn why it could not count any more and whom its recorder frees of it. */
@QuarkusTest
class OutdatedReviewTest {
    private static final String INTERNAL = "mingjing.risk.internal.v1";
    private static final Caller AUDITOR = new Caller("1", "auditor", "AUDITOR-JC", "EB-JC", Set.of(Roles.AUDITOR));

    @Inject
    WatchReviews watch;

    @Inject
    SeenRiskPointReviews seenReviews;

    @Inject
    SeenReviewDecisions seenDecisions;

    @Inject
    SessionFactory sessions;

    private List<String> members;
    private String unit;
    private String power;
    private String code;

    @BeforeEach
    void aProposal() {
        members = members();
        unit = importedUnit();
        power = ratedPower(unit);
        code = proposed(power, "EXAMINE", "BRIBERY", "核查人员收受财物");
    }

    @Test
    void members_see_which_point_another_review_decided_on_first_and_its_recorder_takes_the_review_back() {
        var review = recorded(List.of(confirmed(code)));
        look(review);
        one(review).body("$", not(hasKey("outdated")));
        decided(List.of(rejected(code, "不属实")));

        look(review);
        toSign(review)
                .body("outdated.count", contains(1))
                .body("outdated.obstacles[0].place", contains(code))
                .body("outdated.obstacles[0].problem", contains("/problems/risk-point-not-proposed"))
                .body("outdated.obstacles[0].reasonZh[0]", containsString(code))
                .body("outdated.obstacles[0].reasonEn[0]", containsString("REJECTED"));
        one(review).body("outdated.obstacles.place", contains(code));
        withdraw(analyst(), review)
                .statusCode(403)
                .body("type", equalTo("/problems/risk-point-review-not-to-withdraw"));
        withdraw(supervisor(), review)
                .statusCode(200)
                .body("withdrawal.reason", equalTo("已由另一次审核决定"))
                .body("$", not(hasKey("outdated")));

        toSign(review).body("id", hasSize(0));
        withdraw(supervisor(), review).statusCode(409).body("type", equalTo("/problems/risk-point-review-withdrawn"));
        trySign(member(1), review, sha256(review))
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-review-withdrawn"));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn(INTERNAL, RiskPointReviewOutdated.class))
                    .contains(new RiskPointReviewOutdated(review, 1));
            assertThat(TestTopics.eventsOn(INTERNAL, RiskPointReviewWithdrawn.class))
                    .contains(new RiskPointReviewWithdrawn(review));
        });
    }

    @Test
    void what_passes_is_no_obstacle_any_more_and_what_counts_is_not_taken_back() {
        var other = proposed(power, "SIGN", "INACTION", "签发拖延");
        var review = recorded(List.of(confirmed(code), rejected(other, "已有时限监控")));
        var official = Map.of("code", fresh("OFF"), "unitCode", unit, "name", "核查人员");
        send(leaderOf(unit), "officials", official).statusCode(201);

        look(review);
        one(review)
                .body("outdated.obstacles.place", contains(code))
                .body("outdated.obstacles.problem", contains("/problems/risk-point-names-officials"));
        var right = Map.of("unitCode", unit, "name", "某某某");
        send(
                        leaderOf(unit).header("If-Match", "\"1\""),
                        "officials/" + official.get("code") + "/corrections",
                        Map.of(
                                "corrects",
                                1,
                                "effect",
                                "IN_SERVICE",
                                "official",
                                right,
                                "from",
                                TODAY.toString(),
                                "reason",
                                "姓名有误"))
                .statusCode(201);
        look(review);
        one(review).body("$", not(hasKey("outdated")));

        signed(review);
        withdraw(supervisor(), review).statusCode(409).body("type", equalTo("/problems/risk-point-review-in-force"));
        look(review);
        one(review).body("inForce", equalTo(true)).body("$", not(hasKey("outdated")));
    }

    @Test
    void of_a_list_the_rows_are_told_that_no_longer_fit_and_when_it_is_withdrawn_no_other_takes_its_place() {
        var second = ratedPower(importedUnit());
        var review = reviewWithoutDecisions(TODAY);
        var table = RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power) + riskPointRow(second + "-R1", second);
        sent(review, table, false).statusCode(200);
        listed(RISK_POINT_COLUMNS + riskPointRow(second + "-R9", second));

        look(review);
        toSign(review)
                .body("outdated.obstacles[0].place", contains("row 3, column description_zh"))
                .body("outdated.obstacles[0].reasonEn[0]", containsString(second + "-R9"));
        withdraw(analyst(), review).statusCode(200);
        sent(review, table, false).statusCode(409).body("type", equalTo("/problems/risk-point-review-withdrawn"));
    }

    @Test
    void so_many_objections_that_the_others_cannot_outweigh_them_are_an_obstacle_too() {
        var review = recorded(List.of(confirmed(code)));
        member(1)
                .contentType("application/json")
                .body(Map.of("sha256", sha256(review), "reason", "本人未参加"))
                .post(API + "risk-point-reviews/" + review + "/objections")
                .then()
                .statusCode(200);

        look(review);
        one(review)
                .body("outdated.obstacles.problem", contains("/problems/risk-point-review-objected"))
                .body("outdated.obstacles[0].place", nullValue());
    }

    @Test
    void a_review_and_its_decisions_are_read_with_as_many_statements_however_much_it_decides() {
        var another = proposed(power, "SIGN", "INACTION", "签发拖延");
        var third = proposed(power, "ACCEPT", "OTHER", "材料反复补正");
        var small = UUID.fromString(recorded(List.of(confirmed(code))));
        var large = UUID.fromString(recorded(List.of(confirmed(code), confirmed(another), rejected(third, "否"))));

        assertThat(toRead(large)).isEqualTo(toRead(small)).isLessThanOrEqualTo(7);
        assertThat(toReadDecisions(large)).isEqualTo(toReadDecisions(small)).isLessThanOrEqualTo(6);
        String next = member(1)
                .queryParam("limit", 2)
                .get(API + "risk-point-reviews/" + large + "/decisions")
                .then()
                .body("items", hasSize(2))
                .extract()
                .path("next");
        member(1)
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get(API + "risk-point-reviews/" + large + "/decisions")
                .then()
                .body("items", hasSize(1));
    }

    private long toRead(UUID review) {
        return Statements.of(sessions, () -> seenReviews.view(seenReviews.required(AUDITOR, review)));
    }

    private long toReadDecisions(UUID review) {
        return Statements.of(sessions, () -> seenDecisions.page(AUDITOR, review, new Paging()));
    }

    private String recorded(List<Map<String, Object>> decisions) {
        return tryReview(supervisor(), members, decisions)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void look(String review) {
        QuarkusTransaction.requiringNew().run(() -> watch.fire(review));
    }

    private static ValidatableResponse withdraw(RequestSpecification as, String review) {
        return as.contentType("application/json")
                .body(Map.of("reason", "已由另一次审核决定"))
                .post(API + "risk-point-reviews/" + review + "/withdrawal")
                .then();
    }

    /** The review among those that wait for its first member. */
    private static ValidatableResponse toSign(String review) {
        return member(1)
                .queryParam("toSign", true)
                .queryParam("limit", 200)
                .get(API + "risk-point-reviews")
                .then()
                .rootPath("items.findAll { it.id == '" + review + "' }");
    }

    private static ValidatableResponse one(String review) {
        return member(1).get(API + "risk-point-reviews/" + review).then().statusCode(200);
    }
}

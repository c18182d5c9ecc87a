package org.mingjing.accountability.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.eventually;
import static org.mingjing.accountability.AccountabilityFixtures.fresh;
import static org.mingjing.accountability.AccountabilityFixtures.importSampleScheme;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rate;
import static org.mingjing.accountability.AccountabilityFixtures.rows;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.accountability.AccountabilityFixtures.Office;
import org.mingjing.events.process.AlertIssued;
import org.mingjing.events.process.AlertRevoked;
import org.mingjing.events.process.AlertUpheld;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

@QuarkusTest
class MonthTest {
    private static final LocalDate TODAY = LocalDate.now();

    private final String card = fresh("K");
    private Office office;

    @BeforeEach
    void aUnitIsScored() {
        importSampleScheme();
        office = office();
    }

    @Test
    void aNewUnitHasAllPointsAndNoRatings() {
        var score = score();

        assertThat(score.getDouble("total")).isEqualTo(100.0);
        assertThat(score.getString("parts.find { it.part == 'SATISFACTION' }.mark"))
                .isEqualTo("NO_DATA");
        assertThat(score.getString("parts.find { it.part == 'FEES' }.mark")).isNull();
    }

    @Test
    void anUpheldCardDeductsAndItsRevocationGivesThePointsBack() {
        TestTopics.publish(issued("RED", "FEE_ABOVE_LOWER_LIMIT"));
        eventually("select 1 from card where code = ?", card);
        assertThat(score().getDouble("total")).isEqualTo(100.0);

        TestTopics.publish(upheld("RED", "FEE_ABOVE_LOWER_LIMIT"));
        await().untilAsserted(() -> assertThat(score().getDouble("total")).isEqualTo(92.0));
        assertThat(origin("FEES")).containsExactly(Map.of("kind", "CARD", "record", card));

        TestTopics.publish(revoked("RED", "FEE_ABOVE_LOWER_LIMIT"));
        await().untilAsserted(() -> assertThat(score().getDouble("total")).isEqualTo(100.0));
    }

    @Test
    void aRevocationHeardBeforeTheCardItRevokesHolds() {
        TestTopics.publish(revoked("RED", "OTHER"));
        TestTopics.publish(upheld("RED", "OTHER"));
        TestTopics.publish(issued("RED", "OTHER"));
        // Events of one topic are heard in turn: when this one is known, those before were heard.
        TestTopics.publish(new AlertIssued(card + "-last", "RED", "OTHER", "P", "U", null, TODAY));
        eventually("select 1 from card where code = ?", card + "-last");

        assertThat(score().getDouble("total")).isEqualTo(100.0);
        assertThat(rows("select status from card where code = ?", card)).containsExactly("REVOKED");
    }

    @Test
    void anEventDeliveredTwiceDeductsOnce() {
        var envelope = TestTopics.publish(upheld("YELLOW", "OTHER"));
        TestTopics.publish(envelope);
        TestTopics.publish(upheld("YELLOW", "OTHER"));

        await().untilAsserted(() -> assertThat(score().getDouble("total")).isEqualTo(95.0));
        TestTopics.publish(new AlertIssued(card + "-last", "RED", "OTHER", "P", "U", null, TODAY));
        eventually("select 1 from card where code = ?", card + "-last");
        assertThat(score().getDouble("total")).isEqualTo(95.0);
    }

    @Test
    void aCardCountsForTheMonthOfItsIssue() {
        var lastMonth = TODAY.withDayOfMonth(1).minusDays(1);
        TestTopics.publish(
                new AlertUpheld(card, "RED", "OTHER", office.power(), office.unit(), "C-1", lastMonth, TODAY));

        await().untilAsserted(() ->
                assertThat(score(YearMonth.from(lastMonth)).getDouble("total")).isEqualTo(90.0));
        assertThat(score().getDouble("total")).isEqualTo(100.0);
    }

    @Test
    void anUpheldComplaintDeductsAndIsNamedByItsId() {
        complain(office, "MISCONDUCT", "索要好处").then().statusCode(201);
        var id = rows("select id::text from complaint where power_code = ?", office.power())
                .get(0);
        supervisor().post(API + "/complaints/" + id + "/acceptance").then().statusCode(200);
        assertThat(score().getDouble("total")).isEqualTo(100.0);

        supervisor()
                .contentType("application/json")
                .body(Map.of("outcome", "UPHELD", "answer", "属实"))
                .post(API + "/complaints/" + id + "/conclusion")
                .then()
                .statusCode(200);

        assertThat(score().getDouble("total")).isEqualTo(90.0);
        assertThat(origin("INTEGRITY")).containsExactly(Map.of("kind", "COMPLAINT", "record", id));
    }

    @Test
    void ratingsEarnSatisfactionByTheShareOfGoodOnes() {
        rate(office.invitation(), 1).then().statusCode(201);
        rate(office.invitation(), 3).then().statusCode(201);
        rate(office.invitation(), 5).then().statusCode(201);

        await().untilAsserted(() -> assertThat(origin("SATISFACTION"))
                .containsExactly(
                        Map.of("kind", "RATINGS", "record", "3"), Map.of("kind", "GOOD_RATINGS", "record", "2")));
        assertThat(score().getDouble("total")).isEqualTo(96.67);
    }

    @Test
    void fewRatingsAreCountedOutToThoseWhoWatchAndToNobodyElse() {
        rate(office.invitation(), 1).then().statusCode(201);
        await().untilAsserted(() -> assertThat(score().getDouble("total")).isEqualTo(90.0));
        assertThat(seenBy("auditor", "EB-JC").getDouble("total")).isEqualTo(90.0);

        var told = List.of(seenBy("unit-leader", office.unit()), seenBy("party-committee", "EB-DW"), publishedScore());

        assertThat(told).allSatisfy(score -> {
            assertThat(score.getDouble("total")).isEqualTo(100.0);
            assertThat(score.getString("parts.find { it.part == 'SATISFACTION' }.mark"))
                    .isEqualTo("TOO_FEW");
            assertThat(score.getDouble("parts.find { it.part == 'SATISFACTION' }.points"))
                    .isEqualTo(10.0);
            assertThat(score.getList("parts.find { it.part == 'SATISFACTION' }.lines"))
                    .isEmpty();
            assertThat(score.prettify()).doesNotContain("RATINGS");
        });
    }

    @Test
    void aLeaderSeesTheirOwnUnitAndThoseBelowItAndNoOther() {
        var leader = As.role("unit-leader").official("LEADER");

        leader.unit(office.unit()).request().get(path(office.unit())).then().statusCode(200);
        leader.unit("EB").request().get(path(office.unit())).then().statusCode(200);
        leader.unit(office().unit()).request().get(path(office.unit())).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "party-committee", "auditor"})
    void whoWatchesAllUnitsSeesEveryScore(String role) {
        As.role(role)
                .unit("EB-JC")
                .official("X")
                .request()
                .get(path(office.unit()))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "risk-analyst", "system-admin", "integration"})
    void nobodyElseSeesOne(String role) {
        office.as(role).get(path(office.unit())).then().statusCode(403);
    }

    @Test
    void unknownUnitsMonthsThatAreNoneAndMonthsToComeHaveNoScore() {
        supervisor().get(path("NOWHERE")).then().statusCode(404);
        supervisor().get(API + "/scores/" + office.unit() + "/2026-13").then().statusCode(404);
        supervisor()
                .get(API + "/scores/" + office.unit() + "/" + YearMonth.now().plusMonths(1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/score-month-not-begun"));
    }

    private AlertIssued issued(String grade, String trigger) {
        return new AlertIssued(card, grade, trigger, office.power(), office.unit(), "C-1", TODAY);
    }

    private AlertUpheld upheld(String grade, String trigger) {
        return new AlertUpheld(card, grade, trigger, office.power(), office.unit(), "C-1", TODAY, TODAY);
    }

    private AlertRevoked revoked(String grade, String trigger) {
        return new AlertRevoked(card, grade, trigger, office.power(), office.unit(), "C-1", TODAY, TODAY);
    }

    private JsonPath score() {
        return score(YearMonth.now());
    }

    private JsonPath score(YearMonth month) {
        return supervisor()
                .get(API + "/scores/" + office.unit() + "/" + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath seenBy(String role, String unit) {
        return As.role(role)
                .unit(unit)
                .official("X")
                .request()
                .get(path(office.unit()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath publishedScore() {
        supervisor().post(path(office.unit()) + "/publication").then().statusCode(201);
        return As.nobody()
                .get(API + "/public/scores/" + office.unit() + "/" + YearMonth.now())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<Map<String, String>> origin(String part) {
        return score().getList("parts.find { it.part == '" + part + "' }.lines.collectMany { it.origin }");
    }

    private static String path(String unit) {
        return API + "/scores/" + unit + "/" + YearMonth.now();
    }
}

package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.mingjing.risk.RiskFixtures.RISK_POINT_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.riskPointRow;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.declare;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.API;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.TODAY;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.confirmed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.decided;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.listed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.member;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.members;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposal;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.proposed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.rejected;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.reviewing;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.sha256;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.signed;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.tryPropose;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.tryReview;
import static org.mingjing.risk.riskpoint.RiskPointFixtures.trySign;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.RiskPointConfirmed;
import org.mingjing.events.risk.RiskPointRejected;
import org.mingjing.events.risk.RiskPointReviewRecorded;
import org.mingjing.events.risk.RiskPointReviewSigned;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** A review decides on what was proposed, and no table afterwards. */
@QuarkusTest
class ReviewRiskPointsTest {
    @Inject
    RiskPointRepublisher republisher;

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
    void what_is_confirmed_counts_and_what_is_rejected_says_why() {
        var other = proposed(power, "SIGN", "INACTION", "签发拖延");
        String review = tryReview(supervisor(), members, List.of(confirmed(code), rejected(other, "已有时限监控")))
                .statusCode(201)
                .body("recordedBy", equalTo("SUPERVISOR-JC"))
                .body("recordedAt", notNullValue())
                .body("members", contains("MEMBER-1", "MEMBER-2"))
                .extract()
                .path("id");
        one(code).body("status", equalTo("PROPOSED"));
        signed(review);

        one(code).body("status", equalTo("CONFIRMED")).body("reviewId", equalTo(review));
        one(other).body("status", equalTo("REJECTED")).body("rejectedBecause", equalTo("已有时限监控"));
        analyst().get(API + "powers/" + power).then().body("ratingState", equalTo("STALE"));
        auditor().get(API + "risk-point-reviews/" + review).then().body("minutes", equalTo("逐条讨论"));
        auditor()
                .get(API + "risk-point-reviews/" + review + "/decisions")
                .then()
                .body("items.riskPointCode", hasItem(other));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointConfirmed.class))
                    .contains(new RiskPointConfirmed(code, power, "EXAMINE", null, "BRIBERY", "CASE"));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointRejected.class))
                    .contains(new RiskPointRejected(other, power, "SIGN", "INACTION", "CASE"));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointReviewRecorded.class))
                    .contains(new RiskPointReviewRecorded(review, TODAY, members.size(), 2));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointReviewSigned.class))
                    .contains(
                            new RiskPointReviewSigned(review, "MEMBER-1", true, false),
                            new RiskPointReviewSigned(review, "MEMBER-2", true, true));
        });
    }

    @Test
    void members_read_what_is_on_record_of_them_and_one_who_objects_keeps_it_from_counting() {
        String review = tryReview(supervisor(), members, List.of(confirmed(code)))
                .extract()
                .path("id");
        var stranger = PeopleFixtures.self(unit, "OFF-STRANGER");
        stranger.get(API + "risk-point-reviews/" + review).then().statusCode(404);
        trySign(stranger, review, sha256(review)).statusCode(404);
        trySign(supervisor(), review, sha256(review)).statusCode(403);
        trySign(auditor(), review, sha256(review)).statusCode(403);

        stranger.get(API + "risk-point-reviews/" + review + "/decisions").then().statusCode(404);
        member(1)
                .get(API + "risk-point-reviews/" + review + "/decisions")
                .then()
                .body("items[0].descriptionZh", equalTo("核查人员收受财物"))
                .body("items[0].powerCode", equalTo(power));
        assertThat(toSign(1)).contains(review);
        member(1)
                .contentType("application/json")
                .body(Map.of("sha256", sha256(review), "reason", "本人未参加"))
                .post(API + "risk-point-reviews/" + review + "/objections")
                .then()
                .statusCode(200)
                .body("signatures.objection", contains("本人未参加"));
        assertThat(toSign(1)).doesNotContain(review);
        trySign(member(1), review, sha256(review))
                .statusCode(409)
                .body("type", equalTo("/problems/risk-point-review-signed"));
        trySign(member(2), review, sha256(review)).statusCode(200).body("inForce", equalTo(false));
        one(code).body("status", equalTo("PROPOSED"));
    }

    @Test
    void nobody_confirms_what_they_proposed() {
        tryReview(analyst(), members, List.of(confirmed(code)))
                .statusCode(403)
                .body("type", equalTo("/problems/risk-point-own-proposal"));
        var ofAMember = tryPropose(analystMember(), power, proposal("CASE", "SIGN", "OTHER", "签发不看材料"))
                .extract()
                .<String>path("code");
        tryReview(supervisor(), members, List.of(confirmed(ofAMember))).statusCode(403);

        one(code).body("status", equalTo("PROPOSED"));
    }

    @Test
    void who_has_to_do_with_who_proposed_a_point_neither_sits_over_it_nor_records_it() {
        var proposer = PeopleFixtures.official(unit);
        String point = tryPropose(
                        PeopleFixtures.self(unit, proposer), power, proposal("SELF", "SIGN", "OTHER", "签发不看材料"))
                .statusCode(201)
                .extract()
                .path("code");
        var relative = PeopleFixtures.official("MEMBERS", "OTHER");
        declare(relative, "OFFICIAL", "SPOUSE", proposer);
        // By their own word alone the proposer keeps nobody out.
        var named = PeopleFixtures.official("MEMBERS", "OTHER");
        declare(proposer, "OFFICIAL", "CLOSE_TIE", named);

        refused(List.of("MEMBER-1", relative), List.of(confirmed(point)), "risk-point-review-tied");
        // Nor does who belongs to the unit.
        var ofTheUnit = PeopleFixtures.official(unit, "OTHER");
        refused(List.of("MEMBER-1", ofTheUnit), List.of(confirmed(point)), "risk-point-review-tied");
        var recorder = As.role("supervisor").unit("EB-JC").official(relative).request();
        tryReview(recorder, members, List.of(rejected(point, "否")))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-review-tied"));
        tryReview(As.role("supervisor").unit("EB-JC").request(), members, List.of(rejected(point, "否")))
                .statusCode(403)
                .body("type", equalTo("/problems/decider-nameless"));
        String review = tryReview(analyst(), List.of("MEMBER-1", relative), List.of())
                .statusCode(201)
                .extract()
                .path("id");
        upload(
                        analyst().queryParam("review", review),
                        "risk-points",
                        RISK_POINT_COLUMNS + riskPointRow(power + "-R1", power).replace("PROPOSER-1", proposer))
                .statusCode(422)
                .body("errors.field", hasItem("row 2, column power_code"));
        tryReview(supervisor(), List.of("MEMBER-1", named), List.of(confirmed(point)))
                .statusCode(201);
    }

    @Test
    void who_takes_part_is_in_office_on_the_day_and_the_day_is_not_before_the_proposal() {
        refused(List.of("MEMBER-1", "NOBODY-1"), List.of(confirmed(code)), "risk-point-review-strangers");
        var withoutPost = PeopleFixtures.official(unit);
        refused(List.of("MEMBER-1", withoutPost), List.of(confirmed(code)), "risk-point-review-strangers");
        tryReview(supervisor(), TODAY.minusDays(1), members, List.of(confirmed(code)))
                .statusCode(422)
                .body("type", equalTo("/problems/risk-point-review-before-proposal"));
        one(code).body("status", equalTo("PROPOSED"));
    }

    @Test
    void a_review_that_says_too_little_is_refused_whole() {
        refused(List.of(), List.of(confirmed(code)), "risk-point-review-members");
        refused(List.of("MEMBER-1"), List.of(confirmed(code)), "risk-point-review-members");
        refused(members, List.of(confirmed(code), confirmed("RP-NONE")), "risk-point-unknown");
        refused(members, List.of(confirmed(code), rejected(code, "否")), "risk-point-decided-twice");
        refused(members, List.of(rejected(code, " ")), "risk-point-rejected-without-reason");
        tryReview(leaderOf(unit), members, List.of(confirmed(code))).statusCode(403);

        one(code).body("status", equalTo("PROPOSED"));
    }

    @Test
    void of_two_reviews_of_one_point_that_are_signed_at_once_one_comes_too_late() {
        var reviews = Stream.generate(() -> tryReview(supervisor(), members, List.of(confirmed(code)))
                        .statusCode(201)
                        .extract()
                        .<String>path("id"))
                .limit(2)
                .toList();
        reviews.forEach(review -> trySign(member(1), review, sha256(review)).statusCode(200));

        var answers = reviews.parallelStream()
                .map(review ->
                        trySign(member(2), review, sha256(review)).extract().statusCode())
                .sorted()
                .toList();

        assertThat(answers).containsExactly(200, 409);
    }

    @Test
    void what_counts_is_told_again_to_whoever_lost_it() {
        decided(List.of(confirmed(code)));

        As.role("system-admin")
                .unit("EB")
                .official("SYSADMIN")
                .request()
                .contentType("application/json")
                .body("{\"aggregate\":\"risk-points\"}")
                .post(API + "operations/republications")
                .then()
                .statusCode(anyOf(is(200), is(202)));

        var told = new RiskPointConfirmed(code, power, "EXAMINE", null, "BRIBERY", "CASE");
        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RiskPointConfirmed.class))
                                .containsSubsequence(told, told));
        assertThat(toldBehind(code)).doesNotContain(told);
        assertThat(toldBehind(code.substring(0, code.length() - 1))).contains(told);
    }

    @Test
    void no_table_brings_back_what_a_review_rejected_or_goes_before_it() {
        importRow(code, "BRIBERY").statusCode(422).body("errors.field", hasItem("row 2, column code"));
        decided(List.of(rejected(code, "不属实")));

        importRow(code, "BRIBERY").statusCode(422);
        one(code).body("status", equalTo("REJECTED"));
    }

    @Test
    void no_table_words_anew_what_a_review_confirmed() {
        decided(List.of(confirmed(code)));

        importRow(code, "BRIBERY").statusCode(422).body("errors.field", hasItem("row 2, column code"));
        one(code).body("descriptionZh", equalTo("核查人员收受财物")).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void a_list_of_before_says_nothing_of_what_a_review_confirmed_since() {
        decided(List.of(confirmed(code)));

        listed(
                        RISK_POINT_COLUMNS + power + "-R9," + power + ",SIGN,OTHER,PUBLIC,其他,Other,群众反映,\n",
                        TODAY.minusDays(1),
                        true)
                .body("created", equalTo(1))
                .body("deleted", equalTo(0));
        one(code).body("status", equalTo("CONFIRMED"));
        // What a review of yesterday confirms counts from today on: yesterday is not told otherwise.
        one(power + "-R9").body("decidedOn", equalTo(TODAY.toString()));
    }

    private static List<String> toSign(int member) {
        return member(member)
                .queryParam("toSign", true)
                .queryParam("limit", 200)
                .get(API + "risk-point-reviews")
                .path("items.id");
    }

    private List<DomainEvent> toldBehind(String point) {
        return QuarkusTransaction.requiringNew()
                .call(() -> republisher.portion(point).events().toList());
    }

    private ValidatableResponse importRow(String code, String kind) {
        return upload(
                reviewing(),
                "risk-points",
                RISK_POINT_COLUMNS + code + "," + power + ",EXAMINE," + kind + ",CASE,核查人员收受礼金,Bribes,案例,PROPOSER-1\n");
    }

    private void refused(List<String> members, List<Map<String, Object>> decisions, String problem) {
        tryReview(supervisor(), members, decisions).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static RequestSpecification analystMember() {
        return As.role("risk-analyst").unit("MEMBERS").official("MEMBER-2").request();
    }

    private static ValidatableResponse one(String code) {
        return analyst().get(API + "risk-points/" + code).then();
    }
}

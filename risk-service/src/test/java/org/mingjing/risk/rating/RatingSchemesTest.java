package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.decide;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.RatingSchemeAdoptionDecided;
import org.mingjing.events.risk.RatingSchemeAdoptionProposed;
import org.mingjing.events.risk.RatingSchemeDrafted;
import org.mingjing.testkit.As;
import org.mingjing.testkit.TestTopics;

/** Schemes are data: drafted, checked, tried, and put into force by two people. */
@QuarkusTest
class RatingSchemesTest {
    private static final String EVIDENCE = "\"evidence\": [{\"level\": \"I\", \"from\": 5, \"to\": 5},"
            + " {\"level\": \"II\", \"from\": 2, \"to\": 4}, {\"level\": \"III\", \"from\": 1, \"to\": 1}]";
    private static final String CONSEQUENCE = "{\"levels\": {\"CRIME\": \"I\", \"DISCIPLINE\": \"II\","
            + " \"MINOR_BREACH\": \"III\"}, " + EVIDENCE + "}";

    @Test
    void the_plans_method_is_in_force_and_the_alternatives_are_there() {
        get("rating-schemes/in-force")
                .statusCode(200)
                .body("code", equalTo("seed"))
                .body("kind", equalTo("SCORE"))
                .body("legalBasis", containsString("行政权力运行监控机制"))
                .body("score.count.floors", equalTo(List.of(2, 3, 5, 8)));
        get("rating-schemes?limit=200").body("items.code", hasItems("seed", "criteria", "consequence"));
        var first = get("rating-schemes?limit=1").body("items", hasSize(1)).extract();
        get("rating-schemes?limit=1&after=" + first.<String>path("next"))
                .body("items", hasSize(1))
                .body("items[0]", not(equalTo(first.path("items[0]"))));
        get("rating-schemes/criteria/1").body("criteria.levels[0].from", equalTo(3));
        get("rating-schemes/criteria/99").statusCode(404);
    }

    @Test
    void a_draft_gets_the_next_version_and_is_told() {
        var code = code();
        draft(code, "\"consequence\": " + CONSEQUENCE).statusCode(201).body("version", equalTo(1));
        draft(code, "\"consequence\": " + CONSEQUENCE)
                .statusCode(201)
                .body("version", equalTo(2))
                .body("draftedBy", equalTo("ANALYST-JC"));

        await().untilAsserted(
                        () -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingSchemeDrafted.class))
                                .contains(new RatingSchemeDrafted(code, 2, "CONSEQUENCE")));
    }

    @Test
    void everything_wrong_with_a_scheme_is_named() {
        var wrong = "{\"levels\": {\"CRIME\": \"II\", \"DISCIPLINE\": \"I\"}, \"evidence\": ["
                + "{\"level\": \"I\", \"from\": 5, \"to\": 5}, {\"level\": \"II\", \"from\": 3, \"to\": 3},"
                + " {\"level\": \"III\", \"from\": 1, \"to\": 2}]}";

        draft(code(), "\"consequence\": " + wrong)
                .statusCode(422)
                .body("type", equalTo("/problems/rating-scheme-refused"))
                .body("errors.field", hasItems("levels", "evidence"))
                .body("errors.message", hasItems("后果 MINOR_BREACH 没有等级。", "4 至 4 不属于任何等级。"));
    }

    @Test
    void weights_that_do_not_sum_to_one_are_refused_with_their_sum() {
        var seed = analyst()
                .get(RISK + "rating-schemes/seed/1")
                .then()
                .extract()
                .body()
                .asString();
        var score = seed.substring(seed.indexOf("\"score\":") + 8, seed.indexOf(",\"criteria\""));

        draft(code(), "\"score\": " + score).statusCode(201);
        draft(code(), "\"score\": " + score.replaceFirst("\"importanceWeight\":0.30?", "\"importanceWeight\":0.31"))
                .statusCode(422)
                .body("errors[0].field", equalTo("weights"))
                .body("errors[0].message", equalTo("各项权重之和为 1.01,必须恰好等于 1。"));
    }

    @Test
    void an_unknown_field_is_refused_by_its_name() {
        draft(code(), "\"consequence\": " + CONSEQUENCE.replaceFirst("\\{", "{\"luck\": 1, "))
                .statusCode(400)
                .body("errors[0].field", equalTo("consequence.luck"));
    }

    @Test
    void a_scheme_is_of_one_kind() {
        draft(code(), "\"consequence\": null").statusCode(422).body("type", equalTo("/problems/scheme-of-one-kind"));
    }

    @Test
    void only_analysts_draft_and_others_read() {
        var body = body(code(), "\"consequence\": " + CONSEQUENCE);
        post(supervisor(), "rating-schemes", body).statusCode(403);
        post(leaderOf("EB-JC"), "rating-schemes", body).statusCode(403);
        auditor().get(RISK + "rating-schemes").then().statusCode(200);
        As.role("handler")
                .unit("EB-JC")
                .request()
                .get(RISK + "rating-schemes")
                .then()
                .statusCode(403);
        auditor()
                .get(RISK + "rating-scheme-adoptions?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void two_people_adopt_and_whoever_asked_is_not_the_second() {
        var code = drafted();
        var id = propose(period(code, "2060-01-01", null))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        var path = "rating-scheme-adoptions/" + id;

        decide(analyst(), path, "approval", "").statusCode(403);
        decide(As.role("supervisor").official("ANALYST-JC").request(), path, "approval", "")
                .statusCode(403)
                .body("type", equalTo("/problems/own-scheme-adoption"));
        supervisor().post(RISK + path + "/approval").then().statusCode(428);
        supervisor()
                .header("If-Match", "\"7\"")
                .post(RISK + path + "/approval")
                .then()
                .statusCode(412);
        supervisor()
                .header("If-Match", "*")
                .post(RISK + path + "/approval")
                .then()
                .statusCode(428);
        decide(supervisor(), path, "approval", "").statusCode(200).body("status", equalTo("ADOPTED"));
        decide(supervisor(), path, "refusal", "{\"reason\": \"x\"}").statusCode(409);

        get("rating-schemes/in-force?asOf=2060-01-01").body("code", equalTo(code));
        get("rating-schemes/in-force?asOf=2059-12-31").body("code", equalTo("seed"));
        await().untilAsserted(() -> {
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingSchemeAdoptionProposed.class))
                    .anyMatch(event ->
                            event.adoptionId().equals(id) && event.schemes().equals(List.of(code + "-1")));
            assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", RatingSchemeAdoptionDecided.class))
                    .anyMatch(event -> event.adoptionId().equals(id) && event.adopted());
        });
    }

    @Test
    void a_refused_adoption_puts_nothing_into_force() {
        var code = drafted();
        var id = propose(period(code, "2061-01-01", null)).extract().jsonPath().getUUID("id");

        decide(supervisor(), "rating-scheme-adoptions/" + id, "refusal", "{}").statusCode(400);
        decide(supervisor(), "rating-scheme-adoptions/" + id, "refusal", "{\"reason\": \"依据不足\"}")
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("decisionReason", equalTo("依据不足"));
        committee().get(RISK + "rating-scheme-adoptions/" + id).then().body("decidedBy", equalTo("SUPERVISOR-JC"));
    }

    @Test
    void periods_neither_overlap_nor_leave_a_hole_nor_rewrite_the_past() {
        var code = drafted();
        refused("scheme-periods-overlap", period(code, "2050-01-01", "2050-12-31"), period("seed", "2050-12-31", null));
        refused("scheme-periods-hole", period(code, "2050-01-01", "2050-12-30"), period("seed", "2051-01-01", null));
        refused("scheme-periods-end", period(code, "2050-01-01", "2050-12-31"));
        refused("scheme-period-reversed", period(code, "2050-01-01", "2049-12-31"), period("seed", "2050-01-01", null));
        refused("scheme-adopted-for-the-past", period(code, "2020-01-01", null));
        refused("rating-scheme-unknown", period("nosuch", "2050-01-01", null));
        propose().statusCode(400);
    }

    @Test
    void a_dry_run_tells_which_levels_would_change_and_why_and_writes_nothing() {
        var unit = importedUnit();
        var judged = RatingFixtures.judged(
                importedPower(unit), "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"案例剖析\"}");
        var same = RatingFixtures.judged(
                importedPower(unit),
                "{\"consequence\": \"MINOR_BREACH\", \"residualAccepted\": false, \"basis\": \"案例剖析\"}");
        var unjudged = importedPower(unit);

        var differences =
                get("rating-schemes/consequence/1/dry-run?unit=" + unit).statusCode(200);

        differences.body("items.size()", equalTo(2));
        differences.body("items.powerCode", hasItems(judged, unjudged));
        var change = differences.extract().jsonPath().setRootPath("items.find { it.powerCode == '" + judged + "' }");
        assertThat(change.getString("outcome")).isEqualTo("LEVEL_CHANGES");
        assertThat(change.getString("from.level")).isEqualTo("III");
        assertThat(change.getString("from.decidedByZh")).isEqualTo("得分 2.10(三级),规则 UNIT_OTHER(三级)");
        assertThat(change.getString("to.level")).isEqualTo("I");
        assertThat(change.getString("to.decidedByEn")).isEqualTo("gravest consequence CRIME, evidence grade 1");
        assertThat(change.getString("derivationZh")).contains("最重后果 CRIME");
        differences.body("items.find { it.powerCode == '" + unjudged + "' }.outcome", equalTo("NOT_JUDGED"));
        get("powers/" + same).body("ratingState", equalTo("UNRATED"));
    }

    @Test
    void a_dry_run_comes_in_pages() {
        var unit = importedUnit();
        for (int i = 0; i < 3; i++) {
            importedPower(unit);
        }
        var first = get("rating-schemes/criteria/1/dry-run?limit=2&unit=" + unit)
                .extract()
                .jsonPath();
        assertThat(first.getList("items")).hasSize(2);
        get("rating-schemes/criteria/1/dry-run?limit=2&unit=" + unit + "&after=" + first.getString("next"))
                .body("items.size()", equalTo(1))
                .body("items.powerCode", not(hasItem(first.getString("items[0].powerCode"))));
        leaderOf(unit)
                .get(RISK + "rating-schemes/criteria/1/dry-run?unit=" + unit)
                .then()
                .statusCode(403);
    }

    private static void refused(String problem, String... periods) {
        propose(periods).statusCode(422).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse propose(String... periods) {
        return post(analyst(), "rating-scheme-adoptions", "{\"periods\": [" + String.join(", ", periods) + "]}");
    }

    static String period(String code, String from, String until) {
        return "{\"code\": \"" + code + "\", \"version\": 1, \"validFrom\": \"" + from + "\""
                + (until == null ? "" : ", \"validUntil\": \"" + until + "\"") + "}";
    }

    private static String drafted() {
        var code = code();
        draft(code, "\"consequence\": " + CONSEQUENCE).statusCode(201);
        return code;
    }

    private static ValidatableResponse draft(String code, String method) {
        return post(analyst(), "rating-schemes", body(code, method));
    }

    private static String body(String code, String method) {
        return "{\"code\": \"" + code + "\", \"titleZh\": \"试行办法\", \"titleEn\": \"Trial\","
                + " \"legalBasis\": \"局党委文件\", " + method + "}";
    }

    private static String code() {
        return "t"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toLowerCase(Locale.ROOT);
    }
}

package org.mingjing.risk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.official.PeopleFixtures.give;
import static org.mingjing.risk.official.PeopleFixtures.hold;
import static org.mingjing.risk.official.PeopleFixtures.post;
import static org.mingjing.risk.official.PeopleFixtures.send;
import static org.mingjing.risk.review.ReviewDesk.API;
import static org.mingjing.risk.review.ReviewDesk.REVIEWS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.As;

/** What somebody of the group put on the agenda: whom it names, who leaves for it, and who reads of it. */
@QuarkusTest
class ItemsByHandTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final Quarter QUARTER = Quarter.of(TODAY).previous();

    private ReviewDesk desk;
    private String code;

    @BeforeEach
    void aReview() {
        desk = new ReviewDesk();
        code = desk.codeOf(QUARTER);
        desk.open(QUARTER).statusCode(201);
    }

    @Test
    void what_everybody_may_come_to_read_names_no_official() {
        refused(add("约谈" + desk.third), 422, "review-text-names-officials");
        // All officials of the bureau are called so.
        refused(add("约谈某职位"), 422, "review-text-names-officials");
        add("研究公开范围").statusCode(200);
        desk.act(desk.chair, code, "agenda", Map.of("title", "约谈某职位", "nobodyMeant", "泛指该岗位"))
                .statusCode(200);
        desk.held(code, TODAY);
        var votes = Map.of(desk.chair, "IN_FAVOUR", desk.second, "IN_FAVOUR", desk.third, "AGAINST");
        refused(
                desk.act(
                        desk.chair,
                        code,
                        "agenda/1/decision",
                        Map.of("decision", "约谈" + desk.third, "reasons", "线索属实", "votes", votes)),
                422,
                "review-text-names-officials");
        desk.decide(code, 1, desk.chair, desk.second, desk.third).statusCode(200);
        refused(
                desk.act(
                        desk.chair,
                        code,
                        "agenda/1/actions",
                        Map.of("what", "约谈" + desk.third, "owner", desk.second, "workingDays", 5)),
                422,
                "review-text-names-officials");
    }

    @Test
    void nor_by_a_name_that_somebody_has_no_more() {
        var renamed = fresh("OFF");
        var served = Map.of("code", renamed, "unitCode", desk.section, "name", "司马旧名");
        send(leaderOf(desk.bureau), "officials", served).statusCode(201);
        send(
                        leaderOf(desk.bureau).header("If-Match", "\"1\""),
                        "officials/" + renamed + "/changes",
                        Map.of(
                                "official", Map.of("unitCode", desk.section, "name", "司马新名"),
                                "from", TODAY.toString()))
                .statusCode(201);

        refused(add("约谈司马新名"), 422, "review-text-names-officials");
        refused(add("约谈司马旧名"), 422, "review-text-names-officials");

        send(
                        leaderOf(desk.bureau).header("If-Match", "\"2\""),
                        "officials/" + renamed + "/corrections",
                        Map.of(
                                "corrects",
                                2,
                                "effect",
                                "IN_SERVICE",
                                "official",
                                Map.of("unitCode", desk.section, "name", "司马正名"),
                                "from",
                                TODAY.toString(),
                                "reason",
                                "录入有误"))
                .statusCode(201);
        refused(add("约谈司马正名"), 422, "review-text-names-officials");
        add("约谈司马新名").statusCode(200);
    }

    @Test
    void an_item_about_somebody_or_about_what_nobody_knows_is_for_staff_and_so_is_what_the_publisher_withholds() {
        add("研究岗位安排", desk.third).statusCode(200);
        add("研究督办事项", "DB-2026-0001").statusCode(200);
        add("研究在查事项").statusCode(200);
        var wordy = fresh("OFF");
        send(leaderOf(desk.bureau), "officials", Map.of("code", wordy, "unitCode", desk.section, "name", "公开"))
                .statusCode(201);
        add("研究公开范围", desk.section)
                .statusCode(200)
                .body("doubtfulWords.field", contains("title"))
                .body("doubtfulWords.word", contains("公开"));
        desk.held(code, TODAY);
        desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")).statusCode(200);

        refused(desk.decide(code, 1, desk.chair, desk.second, desk.third), 422, "review-vote-of-recused");
        desk.decide(code, 1, desk.chair, desk.second).statusCode(200);
        for (int item = 2; item <= 4; item++) {
            desk.decide(code, item, desk.chair, desk.second, desk.third).statusCode(200);
        }
        refused(withheld(3), 409, "review-out-of-order");
        desk.sign(desk.chair, code).statusCode(200);
        desk.sign(desk.second, code).statusCode(200);
        desk.act(desk.chair, code, "closing", null).statusCode(200);
        withheld(3).statusCode(200);
        refused(withheld(3), 409, "review-item-withheld-once-key");
        refused(desk.act(committee(), code, "publication", null), 422, "report-names-officials");
        refused(found(As.role("supervisor").unit("EB-JC").official(wordy).request()), 403, "name-of-ones-own");
        found(desk.as(desk.chair)).statusCode(403);
        found(supervisor()).statusCode(200).body("findings.verdict", contains("NOBODY_MEANT"));
        desk.act(committee(), code, "publication", null).statusCode(200);

        auditor()
                .get(REVIEWS + code + "/withheld-items")
                .then()
                .body("items.no", contains(3))
                .body("items.reason", contains("正在核查"));
        var open = As.nobody().get(API + "public/risk-reports/" + code);
        open.then()
                .body("parts.find { it.section == 'DECISIONS' }.items.titleZh", contains("研究公开范围"))
                .body("parts.find { it.section == 'DECISIONS' }.omitted.number", equalTo(3));
        assertThat(open.asString()).doesNotContain(desk.third, "研究岗位安排", "研究在查事项", "正在核查");
    }

    @Test
    void who_is_charged_with_a_power_leaves_for_what_is_about_it() {
        var power = importedPower(desk.section);
        var post = post(desk.section, "OTHER", 1);
        hold(leaderOf(desk.bureau), post, desk.second, LONG_AGO, null).statusCode(201);
        give(leaderOf(desk.bureau), post, "EXAMINE", power, LONG_AGO, null).statusCode(201);
        add("研究该权力", power).statusCode(200);
        desk.held(code, TODAY);

        refused(desk.decide(code, 1, desk.chair, desk.second, desk.third), 422, "review-vote-of-recused");
        desk.decide(code, 1, desk.chair, desk.third).statusCode(200);
    }

    private ValidatableResponse add(String title, String... records) {
        return desk.act(desk.chair, code, "agenda", Map.of("title", title, "records", List.of(records)));
    }

    /** That nobody is meant where the report for everybody says a name. */
    private ValidatableResponse found(RequestSpecification by) {
        Map<String, Object> named = auditor()
                .get(REVIEWS + code + "/named-texts")
                .then()
                .statusCode(200)
                .body("items.code", contains(code + "#4"))
                .body("items[0].words.word", contains("公开"))
                .extract()
                .path("items[0]");
        var place = Map.of(
                "kind", named.get("kind"),
                "code", named.get("code"),
                "field", named.get("field"),
                "textSha256", named.get("textSha256"),
                "word", "公开");
        return by.contentType("application/json")
                .body(Map.of("personMeant", false, "reason", "系普通词语", "places", List.of(place)))
                .post(REVIEWS + code + "/name-findings")
                .then();
    }

    private ValidatableResponse withheld(int item) {
        return desk.act(committee(), code, "agenda/" + item + "/withholding", Map.of("reason", "正在核查"));
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", endsWith("/" + problem));
    }
}

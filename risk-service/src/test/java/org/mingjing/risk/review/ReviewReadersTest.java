package org.mingjing.risk.review;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.committee;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.official.PeopleFixtures.self;
import static org.mingjing.risk.review.ReviewDesk.REVIEWS;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.As;

/** Who reads what of a review: the offices above all units, its leaders, and whoever was there. */
@QuarkusTest
class ReviewReadersTest {
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

    @ParameterizedTest
    @ValueSource(strings = {"/figures", "/figures/WARNINGS_BY_STATE.RAISED"})
    void figures_and_records_are_for_the_offices_above_all_units(String data) {
        leaderOf(desk.bureau).get(REVIEWS + code).then().statusCode(200);
        leaderOf(desk.bureau).get(REVIEWS + code + data).then().statusCode(403);
        As.role("deputy-leader")
                .unit(desk.bureau)
                .official(desk.second)
                .request()
                .get(REVIEWS + code + data)
                .then()
                .statusCode(403);
        supervisor().get(REVIEWS + code + data).then().statusCode(200);
        auditor().get(REVIEWS + code + data).then().statusCode(200);
        committee().get(REVIEWS + code + data).then().statusCode(200);
    }

    @Test
    void the_whole_is_for_the_auditor_alone() {
        desk.data(code).statusCode(200);
        supervisor().get(REVIEWS + code + "/data").then().statusCode(403);
        committee().get(REVIEWS + code + "/data").then().statusCode(403);
    }

    @Test
    void who_was_there_reads_and_signs_whatever_their_role_and_unit() {
        self(desk.bureau, desk.chair).get(REVIEWS + code).then().statusCode(403);
        desk.act(desk.second, code, "agenda", Map.of("title", "研究公开范围")).statusCode(200);
        desk.held(code, TODAY);
        desk.act(desk.second, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        desk.decide(code, 1, desk.chair, desk.second, desk.third).statusCode(200);

        var read = Map.<String, Object>of("reportSha256", desk.reportSha256(code));
        self(desk.section, desk.third)
                .get(REVIEWS + code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(desk.etag(code)));
        self(desk.section, desk.third).get(REVIEWS + code + "/report").then().statusCode(200);
        desk.act(self(desk.section, desk.third), code, "signatures", read).statusCode(200);
        desk.act(self(desk.bureau, desk.chair), code, "signatures", read).statusCode(200);
        desk.act(desk.second, code, "closing", null).statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void another_who_was_there_signs_for_a_chair_who_cannot_any_more() {
        desk.held(code, TODAY);
        desk.act(desk.second, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        var change = Map.<String, Object>of("chair", desk.third, "reason", "原召集人调离");
        desk.act(desk.second, code, "chair", change).statusCode(403);
        desk.act(supervisor(), code, "chair", change).statusCode(200).body("chair", equalTo(desk.third));

        desk.sign(desk.second, code).statusCode(200);
        desk.sign(desk.chair, code).statusCode(200);
        desk.act(desk.second, code, "closing", null)
                .statusCode(409)
                .body("type", endsWith("/review-not-signed-by-chair"));
        desk.sign(desk.third, code).statusCode(200);
        desk.act(desk.second, code, "closing", null).statusCode(200);
        desk.get(code, "/report")
                .body("parts.find { it.section == 'MEETING' }.meeting.chair", equalTo(desk.chair))
                .body("parts.find { it.section == 'MEETING' }.meeting.laterChairs.official", contains(desk.third));
    }

    @Test
    void who_was_not_there_neither_reads_nor_signs() {
        desk.held(code, TODAY);
        desk.act(desk.second, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        var colleague = PeopleFixtures.official(desk.bureau);

        self(desk.bureau, colleague)
                .get(REVIEWS + code + "/report")
                .then()
                .statusCode(403)
                .body("type", endsWith("/review-not-attended"));
        leaderOf(desk.bureau).get(REVIEWS + code + "/report").then().statusCode(403);
        self(desk.section, colleague).get(REVIEWS + code + "/report").then().statusCode(404);
        desk.act(self(desk.bureau, colleague), code, "signatures", Map.of("reportSha256", desk.reportSha256(code)))
                .statusCode(403)
                .body("type", endsWith("/review-signer-was-not-there"));
    }
}

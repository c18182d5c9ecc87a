package org.mingjing.risk.review;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.review.frozen.Quarter;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.Db;

/** A review is opened once, under the rule of its day, and closed on the data it was opened on. */
@QuarkusTest
class ReviewOpeningTest {
    private static final Quarter QUARTER =
            Quarter.of(LocalDate.now(ZoneId.of("Asia/Shanghai"))).previous();

    @Inject
    OpenBureau openBureau;

    @Inject
    AdjustableClock clock;

    private ReviewDesk desk;
    private String code;

    @BeforeEach
    void aBureau() {
        desk = new ReviewDesk();
        code = desk.codeOf(QUARTER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_calendar_leaves_alone_what_was_opened_by_hand_and_a_unit_that_is_not_there() {
        desk.open(QUARTER).statusCode(201);
        var opened = desk.etag(code);

        for (var bureau : new String[] {desk.bureau, "NO-BUREAU"}) {
            QuarkusTransaction.requiringNew().run(() -> openBureau.fire(QUARTER + " " + bureau));
        }

        desk.get(code, "").header("ETag", equalTo(opened)).body("openedBy", equalTo(desk.chair));
    }

    @Test
    void with_no_rule_that_binds_the_group_there_is_no_review() {
        clock.set(LocalDate.of(2008, 6, 2));

        refused(desk.open(new Quarter(2008, 1)), "review-rule-missing");
    }

    @Test
    void data_that_were_altered_close_no_review() throws SQLException {
        desk.open(QUARTER).statusCode(201);
        desk.held(code, LocalDate.now(ZoneId.of("Asia/Shanghai")));
        desk.act(desk.chair, code, "minutes", Map.of("text", "会议记录")).statusCode(200);
        alterAFigure();
        desk.sign(desk.chair, code).statusCode(200);
        desk.sign(desk.second, code).statusCode(200);

        refused(desk.act(desk.chair, code, "closing", null), "review-data-altered");
    }

    private void alterAFigure() throws SQLException {
        try (var owner = Db.asOwner();
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table review_figure disable trigger review_figure_append_only");
            statement.execute("update review_figure set number = number + 1 where no = 1 and review_id ="
                    + " (select id from quarterly_review where code = '" + code + "')");
            statement.execute("alter table review_figure enable trigger review_figure_append_only");
            owner.commit();
        }
    }

    private static void refused(ValidatableResponse answer, String problem) {
        answer.statusCode(409).body("type", endsWith("/" + problem));
    }
}

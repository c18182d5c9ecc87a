package org.mingjing.risk.rating;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.importedPower;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.official.PeopleFixtures.LONG_AGO;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.openProposal;
import static org.mingjing.risk.rating.RatingFixtures.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.risk.official.PeopleFixtures;
import org.mingjing.testkit.As;

/** Rating again what has a rating asks for no less than a proposal does: somebody else, and a reason for a milder level. */
@QuarkusTest
class RateAgainTest {
    @Inject
    DueReviews dueReviews;

    @Inject
    DueTimers dueTimers;

    private String unit;
    private String power;
    private String bulk;

    @BeforeEach
    void aPower() {
        unit = importedUnit();
        power = importedPower(unit);
        bulk = "{\"unitCode\": \"" + unit + "\"}";
    }

    @Test
    void who_belongs_to_the_unit_or_answers_for_the_power_rates_it_first_and_not_again() {
        var member = PeopleFixtures.official(unit);
        var charged = PeopleFixtures.official(unit);
        var post = PeopleFixtures.post(unit, "OTHER", 1);
        PeopleFixtures.hold(leaderOf(unit), post, charged, LONG_AGO, null).statusCode(201);
        PeopleFixtures.give(leaderOf(unit), post, "LEAD", power, LONG_AGO, null).statusCode(201);
        post(analystWho(member), "powers/" + power + "/ratings", "{}").statusCode(201);

        post(analystWho(member), "powers/" + power + "/ratings", "{}")
                .statusCode(403)
                .body("type", equalTo("/problems/power-of-ones-own"));
        post(analystWho(charged), "powers/" + power + "/ratings", "{}")
                .statusCode(403)
                .body("type", equalTo("/problems/decider-tied"));
        restate("HEAD");
        post(analystWho(charged), "ratings", bulk)
                .body("rated", equalTo(0))
                .body("ofOnesOwnInAll", equalTo(1))
                .body("ofOnesOwn[0]", equalTo(power));
        post(analyst(), "ratings", bulk).body("rated", equalTo(1)).body("ofOnesOwnInAll", equalTo(0));
    }

    @Test
    void a_milder_level_wants_a_reason_and_the_proposal_of_it_counts_as_taken() {
        restate("HEAD");
        rate(unit);
        restate("OTHER");
        dueTimers.fireAll();
        var asked = openProposal(power, "REVISION").getUUID("id");

        post(analyst(), "powers/" + power + "/ratings", "{}")
                .statusCode(422)
                .body("type", equalTo("/problems/rating-fall-without-reason"));
        post(analyst(), "ratings", bulk)
                .body("rated", equalTo(0))
                .body("fallsInAll", equalTo(1))
                .body("falls[0].powerCode", equalTo(power))
                .body("falls[0].from", equalTo("I"))
                .body("falls[0].to", equalTo("III"));
        post(analyst(), "powers/" + power + "/ratings", "{\"reason\": \"已由他人分管\"}")
                .statusCode(201)
                .body("level", equalTo("III"))
                .body("because", equalTo("已由他人分管"));

        get("rating-proposals/" + asked)
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("ANALYST-JC"))
                .body("decisionReason", equalTo("已由他人分管"));
        var today = LocalDate.now();
        get("rating-proposal-report?from=" + today + "&until=" + today + "&unit=" + unit)
                .body("rows.find { it.reason == 'REVISION' }.accepted", equalTo(1))
                .body("rows.find { it.reason == 'REVISION' }.open", equalTo(0));
    }

    @Test
    void a_proposal_that_says_another_level_than_came_out_is_taken_by_nobody() {
        rate(unit);
        QuarkusTransaction.requiringNew().run(() -> dueReviews.ofUnit(ProposalReason.LEADER, unit));
        dueTimers.fireAll();
        var asked = openProposal(power, "LEADER").getUUID("id");
        restate("HEAD");

        post(analyst(), "powers/" + power + "/ratings", "{\"reason\": \"x\"}")
                .body("level", equalTo("I"))
                .body("because", nullValue());

        get("rating-proposals/" + asked).body("status", equalTo("WITHDRAWN")).body("decidedBy", nullValue());
    }

    private void restate(String ledBy) {
        upload(
                        analyst(),
                        "powers",
                        POWER_COLUMNS + mildPowerRow(power, unit).replace("OTHER,MEDIUM", ledBy + ",MEDIUM"))
                .statusCode(200);
    }

    private static RequestSpecification analystWho(String official) {
        return As.role("risk-analyst").unit("EB-JC").official(official).request();
    }
}

package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.ratedPower;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.measure.MeasureFixtures.effective;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.accept;
import static org.mingjing.risk.rating.RatingFixtures.decide;
import static org.mingjing.risk.rating.RatingFixtures.get;
import static org.mingjing.risk.rating.RatingFixtures.post;
import static org.mingjing.risk.rating.RatingFixtures.proposals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.process.CaseAccepted;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.kit.timer.Timers;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** With time comes another rating: more use, a measure that nobody keeps up, a year gone by, another scheme. */
@QuarkusTest
class ProposalsInTimeTest {
    private static final LocalDate TODAY = LocalDate.now();

    @Inject
    AdjustableClock clock;

    @Inject
    Timers timers;

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
    void a_power_used_more_often_than_stated_is_proposed_at_once_and_its_fall_after_six_months() {
        var seldom = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(seldom, unit).replace(",1260,", ",1,"));
        rate(unit);
        for (int i = 0; i < 5; i++) {
            accepted(seldom, TODAY);
        }

        var rise = await().until(
                        () -> openProposal(seldom, "FREQUENCY"),
                        open -> open.getString("derivationZh").contains("年办理 5 件(申报 1 件,按实际受理计):3 分"));
        assertThat(rise.getFloat("toScore")).isGreaterThan(rise.getFloat("fromScore"));
        accept(rise.getUUID("id")).statusCode(200);
        get("powers/" + seldom + "/rating")
                .body("reason", equalTo("FREQUENCY"))
                .body("factors.countedCases", equalTo(5));

        clock.set(TODAY.plusMonths(17));
        assertThat(proposals(seldom, "FREQUENCY", "OPEN").getList("items")).isEmpty();
        clock.set(TODAY.plusMonths(20));
        assertThat(openProposal(seldom, "FREQUENCY").getString("derivationZh")).contains("年办理 1 件:1 分");
    }

    @Test
    void a_case_told_twice_is_one_use() {
        var seldom = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(seldom, unit).replace(",1260,", ",1,"));
        rate(unit);
        var code = fresh("CASE");
        accepted(seldom, code, TODAY);
        accepted(seldom, code, TODAY);
        accepted(seldom, fresh("CASE"), TODAY);

        assertThat(openProposal(seldom, "FREQUENCY").getString("derivationZh")).contains("年办理 2 件");
    }

    @Test
    void a_measure_gone_stale_asks_for_another_rating() {
        restate("OTHER,MEDIUM,N,NARROW", "OTHER,MEDIUM,N,NONE");
        rate(unit);
        effective(unit, power, "WIDE_DISCRETION", TODAY);
        get("powers/" + power + "/risk-levels").body("current", equalTo("III"));
        assertThat(proposals(power, "MEASURES", "OPEN").getList("items")).isEmpty();

        clock.set(TODAY.plusYears(1));

        assertThat(openProposal(power, "MEASURES").getString("toLevel")).isEqualTo("II");
    }

    @Test
    void a_rating_that_is_a_year_old_is_asked_about_whatever_level_was_set_since() {
        clock.set(TODAY.plusMonths(12).plusDays(2));
        post(analyst(), "level-overrides", "{\"powerCode\": \"" + power + "\", \"level\": \"II\"}")
                .statusCode(201);
        // Another test may have moved the daily look into a future that this one does not reach.
        QuarkusTransaction.requiringNew().run(() -> timers.set(YearlyReview.TIMER, YearlyReview.ALL, clock.instant()));

        var proposal = openProposal(power, "YEARLY");
        assertThat(proposal.getString("toLevel")).isEqualTo("II");
    }

    @Test
    void on_the_day_of_another_scheme_powers_that_it_rates_otherwise_are_proposed() {
        RatingFixtures.judged(power, "{\"consequence\": \"CRIME\", \"residualAccepted\": false, \"basis\": \"x\"}");
        var from = LocalDate.parse("2070-01-01");
        var id = post(
                        analyst(),
                        "rating-scheme-adoptions",
                        "{\"periods\": [{\"code\": \"consequence\", \"version\": 1, \"validFrom\": \"" + from
                                + "\", \"validUntil\": \"2070-01-31\"}, {\"code\": \"seed\", \"version\": 1,"
                                + " \"validFrom\": \"2070-02-01\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
        decide(supervisor(), "rating-scheme-adoptions/" + id, "approval", "").statusCode(200);

        clock.set(from);

        var proposal = openProposal(power, "SCHEME");
        assertThat(proposal.getString("toLevel")).isEqualTo("I");
        accept(proposal.getUUID("id")).statusCode(200);
        get("powers/" + power + "/rating")
                .body("scheme", equalTo("consequence-1"))
                .body("level", equalTo("I"))
                .body("factors.consequence", equalTo("CRIME"));
        var other = RatingFixtures.judged(
                unratedPower(), "{\"criteria\": [], \"residualAccepted\": false, \"basis\": \"no consequence\"}");
        analyst()
                .contentType("application/json")
                .body("{\"unitCode\":\"" + unit + "\"}")
                .post(RISK + "ratings")
                .then()
                .body("notJudged", hasItem(other));
        post(analyst(), "powers/" + other + "/ratings", "{}")
                .statusCode(422)
                .body("type", equalTo("/problems/power-not-judged"));
    }

    /** What is due is looked at now, and not with the next second. */
    private JsonPath openProposal(String power, String reason) {
        dueTimers.fireAll();
        return RatingFixtures.openProposal(power, reason);
    }

    private String unratedPower() {
        var code = fresh(unit + "-L");
        upload(analyst(), "powers", POWER_COLUMNS + mildPowerRow(code, unit)).statusCode(200);
        return code;
    }

    private void restate(String stated, String insteadOf) {
        var row = mildPowerRow(power, unit).replace(insteadOf, stated);
        upload(analyst(), "powers", POWER_COLUMNS + row).statusCode(200);
    }

    private void accepted(String of, LocalDate on) {
        accepted(of, fresh("CASE"), on);
    }

    private void accepted(String of, String code, LocalDate on) {
        TestTopics.publish(new CaseAccepted(code, of, unit, "III", on, on.plusDays(20), on.plusDays(30)));
    }
}

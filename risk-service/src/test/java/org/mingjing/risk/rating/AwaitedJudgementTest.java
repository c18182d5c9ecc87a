package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.RiskFixtures.POWER_COLUMNS;
import static org.mingjing.risk.RiskFixtures.analyst;
import static org.mingjing.risk.RiskFixtures.auditor;
import static org.mingjing.risk.RiskFixtures.fresh;
import static org.mingjing.risk.RiskFixtures.importedUnit;
import static org.mingjing.risk.RiskFixtures.leaderOf;
import static org.mingjing.risk.RiskFixtures.mildPowerRow;
import static org.mingjing.risk.RiskFixtures.rate;
import static org.mingjing.risk.RiskFixtures.supervisor;
import static org.mingjing.risk.RiskFixtures.upload;
import static org.mingjing.risk.rating.RatingFixtures.RISK;
import static org.mingjing.risk.rating.RatingFixtures.decide;
import static org.mingjing.risk.rating.RatingFixtures.judged;
import static org.mingjing.risk.rating.RatingFixtures.openProposal;
import static org.mingjing.risk.rating.RatingFixtures.post;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.JudgementAwaited;
import org.mingjing.events.risk.JudgementSettled;
import org.mingjing.kit.timer.DueTimers;
import org.mingjing.kit.timer.Timers;
import org.mingjing.testkit.AdjustableClock;
import org.mingjing.testkit.TestTopics;

/** Powers that should be rated again while the scheme in force asks for what no analyst has judged about them. */
@QuarkusTest
class AwaitedJudgementTest {
    /** When the ratings of today are older than a year. */
    private static final LocalDate CRITERIA_FROM = LocalDate.now().plusMonths(14);

    @Inject
    AdjustableClock clock;

    @Inject
    DueReviews dueReviews;

    @Inject
    RatingConfig config;

    @Inject
    DueTimers dueTimers;

    @Inject
    Timers timers;

    private String unit;
    private List<String> powers;

    /** More than are asked about in one transaction. */
    @BeforeEach
    void powersRatedByFactorsBeforeCriteriaAreInForce() {
        unit = importedUnit();
        powers = Stream.generate(() -> fresh(unit + "-L"))
                .limit(config.yearlyPortion() + 1)
                .sorted()
                .toList();
        upload(
                analyst(),
                "powers",
                powers.stream()
                        .map(power -> mildPowerRow(power, unit))
                        .collect(Collectors.joining("", POWER_COLUMNS, "")));
        rate(unit);
        var id = post(
                        analyst(),
                        "rating-scheme-adoptions",
                        "{\"periods\": [{\"code\": \"criteria\", \"version\": 1, \"validFrom\": \"" + CRITERIA_FROM
                                + "\", \"validUntil\": \"" + CRITERIA_FROM.plusDays(1)
                                + "\"}, {\"code\": \"seed\", \"version\": 1, \"validFrom\": \""
                                + CRITERIA_FROM.plusDays(2) + "\"}]}")
                .statusCode(201)
                .extract()
                .path("id");
        decide(supervisor(), "rating-scheme-adoptions/" + id, "approval", "").statusCode(200);
        clock.set(CRITERIA_FROM);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void the_question_is_kept_for_each_of_them_and_put_when_the_power_is_judged() {
        var power = powers.get(powers.size() - 1);
        QuarkusTransaction.requiringNew().run(() -> {
            dueReviews.ofUnit(ProposalReason.LEADER, unit);
            timers.set(YearlyReview.TIMER, YearlyReview.ALL, clock.instant());
        });
        dueTimers.fireAll();
        await().untilAsserted(() -> {
            assertThat(awaitedFor("LEADER")).containsExactlyInAnyOrderElementsOf(powers);
            assertThat(awaitedFor("YEARLY")).containsExactlyInAnyOrderElementsOf(powers);
        });
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", JudgementAwaited.class))
                .contains(new JudgementAwaited(power, "LEADER")));

        judged(power, "{\"criteria\": [\"HIGH_INCIDENCE\"], \"residualAccepted\": false, \"basis\": \"评估会\"}");

        dueTimers.fireAll();
        assertThat(openProposal(power, "LEADER").getString("derivationZh")).contains("criteria-1");
        assertThat(awaitedFor("LEADER")).doesNotContain(power).hasSize(powers.size() - 1);
        await().untilAsserted(() -> assertThat(TestTopics.eventsOn("mingjing.risk.internal.v1", JudgementSettled.class))
                .contains(new JudgementSettled(power, "LEADER")));
        leaderOf(unit).get(RISK + "awaited-judgements").then().statusCode(403);
    }

    private List<String> awaitedFor(String reason) {
        return auditor()
                .queryParam("unit", unit)
                .get(RISK + "awaited-judgements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.reason == '" + reason + "' }.powerCode");
    }
}

package org.mingjing.risk.riskpoint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.RiskPointDecision.Outcome;

/** Does to proposed risk points what a review decided on them, and tells of it. */
@ApplicationScoped
class DecideRiskPoints {
    private final RiskPoints riskPoints;
    private final RiskPointDecisions decisions;
    private final TiedReviewers tiedReviewers;
    private final Powers powers;
    private final PublicWords publicWords;
    private final Outbox outbox;
    private final Event<RiskPointsChanged> riskPointsChanged;
    private final Clock clock;

    DecideRiskPoints(
            RiskPoints riskPoints,
            RiskPointDecisions decisions,
            TiedReviewers tiedReviewers,
            Powers powers,
            PublicWords publicWords,
            Outbox outbox,
            Event<RiskPointsChanged> riskPointsChanged,
            Clock clock) {
        this.riskPoints = riskPoints;
        this.decisions = decisions;
        this.tiedReviewers = tiedReviewers;
        this.powers = powers;
        this.publicWords = publicWords;
        this.outbox = outbox;
        this.riskPointsChanged = riskPointsChanged;
        this.clock = clock;
    }

    /** @param reason why it was not confirmed */
    record Decided(String code, boolean confirmed, String reason) {}

    /**
     * What keeps a review from deciding so is said when it is put on record, not only when its members have signed.
     *
     * @param nobodyMeant why what looks like an official's name in a risk point is none, by its code
     */
    void check(RiskPointReview review, List<Decided> decided, Map<String, String> nobodyMeant, Caller recorder) {
        var byPower = byPower(decided);
        var tied = tiedReviewers.of(review, byPower.keySet());
        byPower.forEach((code, ofPower) -> {
            var power = powers.lockedByCode(code).orElseThrow();
            ofPower.forEach(decision -> {
                var point = riskPoints.byCode(decision.code()).orElseThrow();
                publicWords.claim(point, power, nobodyMeant.get(decision.code()), recorder);
                checked(decision, power, review, tied);
            });
        });
    }

    void by(RiskPointReview review, List<Decided> decided) {
        var byPower = byPower(decided);
        var tied = tiedReviewers.of(review, byPower.keySet());
        // Powers in their order, each before its points: nobody who does likewise can wait for us in a ring.
        byPower.forEach((power, ofPower) -> decide(power, ofPower, review, tied));
        riskPoints.flush();
        byPower.forEach((power, ofPower) -> {
            if (ofPower.stream().anyMatch(Decided::confirmed)) {
                riskPointsChanged.fire(new RiskPointsChanged(power));
            }
        });
    }

    private Map<String, List<Decided>> byPower(List<Decided> decided) {
        if (decided.stream().map(Decided::code).distinct().count() < decided.size()) {
            throw new RuleBroken("risk-point-decided-twice");
        }
        return decided.stream().collect(groupingBy(decision -> powerOf(decision.code()), TreeMap::new, toList()));
    }

    private String powerOf(String code) {
        return riskPoints.powerOf(code).orElseThrow(() -> new RuleBroken("risk-point-unknown", code));
    }

    private RiskPoint checked(Decided decision, Power power, RiskPointReview review, TiedReviewers.Tied tied) {
        var point = riskPoints.byCode(decision.code()).orElseThrow();
        tied.refuse(point, power);
        if (decision.confirmed()) {
            power.refuseIfEnded();
            publicWords.refuseNames(point, power);
            point.refuseConfirming(review);
        } else {
            point.refuseRejecting(review, decision.reason());
        }
        return point;
    }

    private void decide(String powerCode, List<Decided> decided, RiskPointReview review, TiedReviewers.Tied tied) {
        var power = powers.lockedByCode(powerCode).orElseThrow();
        var today = LocalDate.now(clock);
        for (var decision : decided) {
            var point = checked(decision, power, review, tied);
            if (decision.confirmed()) {
                point.confirm(review, today);
                powers.ratingInputsChanged(power);
                outbox.add(RiskPointEvents.confirmed(point));
            } else {
                point.reject(review, decision.reason(), today);
                outbox.add(RiskPointEvents.rejected(point));
            }
            var outcome = decision.confirmed() ? Outcome.CONFIRMED : Outcome.REJECTED;
            decisions.persist(new RiskPointDecision(review, point.code(), outcome, decision.reason()));
        }
    }
}

package org.mingjing.risk.riskpoint.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.riskpoint.PublicWords;
import org.mingjing.risk.riskpoint.RiskPoint;
import org.mingjing.risk.riskpoint.RiskPoints;

/** What keeps a review from deciding on proposed risk points as it did. */
@ApplicationScoped
class CheckDecisions {
    private final RiskPoints riskPoints;
    private final TiedReviewers tiedReviewers;
    private final Powers powers;
    private final PublicWords publicWords;

    CheckDecisions(RiskPoints riskPoints, TiedReviewers tiedReviewers, Powers powers, PublicWords publicWords) {
        this.riskPoints = riskPoints;
        this.tiedReviewers = tiedReviewers;
        this.powers = powers;
        this.publicWords = publicWords;
    }

    /** What a review decided on the points of one power. */
    record OnPower(RiskPointReview review, String powerCode, List<Decided> decided, TiedReviewers.Tied tied) {}

    /** In the order of the powers: nobody who locks them likewise, each before its points, can wait for us in a ring. */
    List<OnPower> byPower(RiskPointReview review, List<Decided> decided) {
        if (decided.stream().map(Decided::code).distinct().count() < decided.size()) {
            throw new RuleBroken("risk-point-decided-twice");
        }
        var byPower =
                decided.stream().collect(groupingBy(decision -> powerOf(decision.code()), TreeMap::new, toList()));
        var tied = tiedReviewers.of(review, byPower.keySet());
        return byPower.entrySet().stream()
                .map(ofPower -> new OnPower(review, ofPower.getKey(), ofPower.getValue(), tied))
                .toList();
    }

    private String powerOf(String code) {
        return riskPoints.powerOf(code).orElseThrow(() -> new RuleBroken("risk-point-unknown", code));
    }

    /**
     * Said when a review is put on record, not only when its members have signed.
     *
     * @param nobodyMeant why what looks like an official's name in a risk point is none, by its code
     */
    void refuse(RiskPointReview review, List<Decided> decided, Map<String, String> nobodyMeant, Caller recorder) {
        byPower(review, decided).forEach(onPower -> {
            var power = powers.lockedByCode(onPower.powerCode()).orElseThrow();
            onPower.decided().forEach(decision -> {
                publicWords.claim(point(decision), power, nobodyMeant.get(decision.code()), recorder);
                checked(decision, power, onPower);
            });
        });
    }

    /** Why each decision that could not be made today cannot; nothing is kept from changing meanwhile. */
    List<Obstacle> obstacles(RiskPointReview review, List<Decided> decided) {
        var byPower = byPower(review, decided);
        var known = powers.byCode(byPower.stream().map(OnPower::powerCode).collect(toSet()));
        var obstacles = new ArrayList<Obstacle>();
        byPower.forEach(onPower -> onPower.decided().forEach(decision -> {
            try {
                checked(decision, known.get(onPower.powerCode()), onPower);
            } catch (RuleBroken refusal) {
                obstacles.add(Obstacle.of(decision.code(), refusal.code(), refusal.arguments()));
            }
        }));
        return obstacles;
    }

    RiskPoint checked(Decided decision, Power power, OnPower onPower) {
        var point = point(decision);
        onPower.tied().refuse(point, power);
        if (decision.confirmed()) {
            power.refuseIfEnded();
            publicWords.refuseNames(point, power);
            point.refuseConfirming(onPower.review().sitting());
        } else {
            point.refuseRejecting(onPower.review().sitting(), decision.reason());
        }
        return point;
    }

    private RiskPoint point(Decided decision) {
        return riskPoints.byCode(decision.code()).orElseThrow();
    }
}

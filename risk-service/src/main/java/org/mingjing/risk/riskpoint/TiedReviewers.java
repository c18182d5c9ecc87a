package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.power.Power;

/**
 * Keeps out of a review, as members and as its recorder, whoever has to do with those whom a risk point is about: with who
 * proposed it, who answers for the power or the unit that owns it. Those who answer for the power may sit in it themselves:
 * the unit looks for its risks, and everybody sees that they took part.
 */
@ApplicationScoped
class TiedReviewers {
    private final Ties ties;
    private final ChargedOfficials chargedOfficials;

    TiedReviewers(Ties ties, ChargedOfficials chargedOfficials) {
        this.ties = ties;
        this.chargedOfficials = chargedOfficials;
    }

    Tied of(RiskPointReview review, Collection<String> powerCodes) {
        LocalDate day = review.heldOn();
        return new Tied(new TreeMap<>(ties.of(review.participants(), day)), chargedOfficials.byPower(day, powerCodes));
    }

    /**
     * What is known of one review on its day.
     *
     * @param ties by member, the recorder among them
     * @param charged by power
     */
    record Tied(Map<String, Set<String>> ties, Map<String, Set<String>> charged) {
        /** One of them, if any. */
        Optional<String> to(RiskPoint point, Power power) {
            var concerned = new HashSet<>(charged.getOrDefault(power.code(), Set.of()));
            concerned.add(power.unitCode());
            if (point.proposal() != null) {
                concerned.add(point.proposal().by());
            }
            return ties.entrySet().stream()
                    .filter(member -> !Collections.disjoint(member.getValue(), concerned))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        void refuse(RiskPoint point, Power power) {
            to(point, power).ifPresent(member -> {
                throw new RuleBroken("risk-point-review-tied", member, point.code());
            });
        }
    }
}

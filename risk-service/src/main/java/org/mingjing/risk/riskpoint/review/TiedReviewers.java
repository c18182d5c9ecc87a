package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;
import org.mingjing.risk.official.ChargedOfficials;
import org.mingjing.risk.official.UnitMembers;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.riskpoint.RiskPoint;

/**
 * Keeps out of a review, as members and as its recorder, whoever has to do with those whom a risk point is about: with who
 * proposed it, who answers for the power or a unit that owns or handles it; and those who answer for the power or belong to
 * such a unit themselves. They find risks and propose them; others decide what counts.
 */
@ApplicationScoped
class TiedReviewers {
    private final Ties ties;
    private final ChargedOfficials chargedOfficials;
    private final UnitMembers unitMembers;

    TiedReviewers(Ties ties, ChargedOfficials chargedOfficials, UnitMembers unitMembers) {
        this.ties = ties;
        this.chargedOfficials = chargedOfficials;
        this.unitMembers = unitMembers;
    }

    Tied of(RiskPointReview review, Collection<String> powerCodes) {
        LocalDate day = review.heldOn();
        var participants = review.participants();
        return new Tied(
                participants,
                ties.of(participants, day),
                unitMembers.unitsOf(participants, day),
                chargedOfficials.byPower(day, powerCodes));
    }

    /**
     * What is known of one review on its day.
     *
     * @param members and who recorded it
     * @param ties by member
     * @param units by member
     * @param charged by power
     */
    record Tied(
            Set<String> members,
            Map<String, Set<String>> ties,
            Map<String, Set<String>> units,
            Map<String, Set<String>> charged) {
        /** One of them, if any. */
        Optional<String> to(RiskPoint point, Power power) {
            var answering = charged.getOrDefault(power.code(), Set.of());
            var concerned = new HashSet<>(answering);
            concerned.addAll(power.unitCodes());
            if (point.proposal() != null) {
                concerned.add(point.proposal().by());
            }
            return members.stream()
                    .filter(member -> answering.contains(member)
                            || meet(units.get(member), power.unitCodes())
                            || meet(ties.get(member), concerned))
                    .findFirst();
        }

        private static boolean meet(Set<String> known, Set<String> others) {
            return known != null && !Collections.disjoint(known, others);
        }

        void refuse(RiskPoint point, Power power) {
            to(point, power).ifPresent(member -> {
                throw new RuleBroken("risk-point-review-tied", member, point.code());
            });
        }
    }
}

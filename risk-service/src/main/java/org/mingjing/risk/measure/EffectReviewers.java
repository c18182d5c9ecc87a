package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.official.UnitMembers;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.Powers;
import org.mingjing.risk.power.PowersOfOnesOwn;

/**
 * Of a power of level I no catalogue passes without a measure that was found to help. So there it is not the office that
 * plans the measure and puts it in place that also finds this.
 */
@ApplicationScoped
class EffectReviewers {
    private final Powers powers;
    private final PowersOfOnesOwn powersOfOnesOwn;
    private final UnitMembers unitMembers;

    EffectReviewers(Powers powers, PowersOfOnesOwn powersOfOnesOwn, UnitMembers unitMembers) {
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
        this.unitMembers = unitMembers;
    }

    void refuseOfTheUnit(Measure measure, Caller reviewer) {
        var power = powers.required(measure.powerCode());
        if (power.level() == Level.I) {
            powersOfOnesOwn.refuse(reviewer, power);
        }
    }

    /**
     * Of a power by its code and a reviewer, whether the reviewer is of no unit that owns or handles it. While it stood at a
     * lower level, or was not rated, one of its own could find that a measure helps.
     */
    BiPredicate<String, String> fromOutside(
            Collection<String> powerCodes, Collection<String> reviewers, LocalDate day) {
        var known = powers.byCode(powerCodes);
        var units = unitMembers.unitsOf(reviewers, day);
        return (power, reviewer) -> units.getOrDefault(reviewer, Set.of()).stream()
                .noneMatch(known.get(power).unitCodes()::contains);
    }
}

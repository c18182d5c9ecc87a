package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
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

    EffectReviewers(Powers powers, PowersOfOnesOwn powersOfOnesOwn) {
        this.powers = powers;
        this.powersOfOnesOwn = powersOfOnesOwn;
    }

    void refuseOfTheUnit(Measure measure, Caller reviewer) {
        var power = powers.required(measure.powerCode());
        if (power.level() == Level.I) {
            powersOfOnesOwn.refuse(reviewer, power);
        }
    }
}

package org.mingjing.risk.rating;

import org.mingjing.risk.power.LedBy;

/**
 * Who runs a power.
 *
 * @param rated as the unit stated when the power was rated
 * @param byDuty as the duties of posts have it; null while no post is charged with leading the power
 */
record LedByClaim(LedBy rated, LedBy byDuty) {
    boolean isContradicted() {
        return byDuty != null && byDuty != rated;
    }
}

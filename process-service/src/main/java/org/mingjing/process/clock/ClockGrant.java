package org.mingjing.process.clock;

import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.problem.RuleBroken;

/** More time as somebody entitled grants it. */
record ClockGrant(Limit extra, String reason, String basis, String documentNo) {

    static ClockGrant of(int amount, LimitUnit unit, String reason, String basis, String documentNo) {
        if (amount > unit.most()) {
            throw new RuleBroken("limit-too-long", amount, unit, unit.most());
        }
        return new ClockGrant(new Limit(amount, unit), reason, basis, documentNo);
    }
}

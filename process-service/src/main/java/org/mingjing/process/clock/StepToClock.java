package org.mingjing.process.clock;

import org.mingjing.calendar.Limit;
import org.mingjing.process.alert.Trigger;

/**
 * A step about to run.
 *
 * @param key unique in the case, shown to people
 * @param unitCode who gets the card when the step is overdue: the joint office for its opinion, else the case's unit
 * @param limit null when the step has no limit of its own
 */
public record StepToClock(String key, String unitCode, Limit limit, Counting counting, Trigger whenOverdue) {

    public static StepToClock of(String key, String unitCode, Limit limit) {
        return new StepToClock(key, unitCode, limit, Counting.COUNTED, Trigger.OVER_STEP_LIMIT);
    }
}

package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.timer.TimerHandler;

/** A last day has passed. */
@ApplicationScoped
class OverdueTimer implements TimerHandler {
    private final RemindWarned remindWarned;

    OverdueTimer(RemindWarned remindWarned) {
        this.remindWarned = remindWarned;
    }

    @Override
    public String kind() {
        return Deadlines.OVERDUE;
    }

    @Override
    public void fire(String subject) {
        remindWarned.remind(subject, true);
    }
}

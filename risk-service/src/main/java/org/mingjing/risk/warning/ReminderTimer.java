package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.timer.TimerHandler;

/** A last day nears. */
@ApplicationScoped
class ReminderTimer implements TimerHandler {
    private final RemindWarned remindWarned;

    ReminderTimer(RemindWarned remindWarned) {
        this.remindWarned = remindWarned;
    }

    @Override
    public String kind() {
        return Deadlines.REMINDER;
    }

    @Override
    public void fire(String subject) {
        remindWarned.remind(subject, false);
    }
}

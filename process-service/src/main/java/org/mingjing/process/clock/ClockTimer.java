package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.timer.TimerHandler;

/** Looks at a clock when its next card may be due. A clock that was stopped meanwhile needs no look any more. */
@ApplicationScoped
class ClockTimer implements TimerHandler {
    private final Escalation escalation;

    ClockTimer(Escalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public String kind() {
        return Escalation.TIMER;
    }

    @Override
    public void fire(String subject) {
        escalation.look(subject);
    }
}

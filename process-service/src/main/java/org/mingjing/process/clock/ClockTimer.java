package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.timer.TimerHandler;

/** Looks at a clock when its next card may be due. A clock that was stopped meanwhile needs no look any more. */
@ApplicationScoped
class ClockTimer implements TimerHandler {
    private final LimitClocks clocks;
    private final Escalation escalation;
    private final Clock clock;

    ClockTimer(LimitClocks clocks, Escalation escalation, Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Escalation.TIMER;
    }

    @Override
    public void fire(String subject) {
        clocks.findByIdOptional(UUID.fromString(subject))
                .filter(LimitClock::running)
                .ifPresent(running -> {
                    escalation.settle(running, LocalDate.now(clock));
                    escalation.schedule(running);
                });
    }
}

package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

/** Abolishes a power by the document named, for good. */
@ApplicationScoped
class CancelPower {
    private final Powers powers;
    private final Outbox outbox;
    private final Clock clock;

    CancelPower(Powers powers, Outbox outbox, Clock clock) {
        this.powers = powers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Power cancel(String code, Cancellation by) {
        // Everybody refuses a cancelled power from the moment they hear of it, so the day must have come.
        if (by.cancelledOn().isAfter(LocalDate.now(clock))) {
            throw new RuleBroken("cancellation-in-future", by.cancelledOn());
        }
        var power = powers.lockedByCode(code).orElseThrow(NotFound::new);
        power.cancel(by);
        powers.flush();
        outbox.add(new PowerCancelled(
                power.code(), power.unitCode(), by.documentNo(), by.cancelledOn(), power.revision()));
        return power;
    }
}

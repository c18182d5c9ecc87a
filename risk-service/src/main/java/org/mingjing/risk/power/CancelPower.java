package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.NotFound;

/** Abolishes a power by the document named, for good. */
@ApplicationScoped
class CancelPower {
    private final Powers powers;
    private final Outbox outbox;

    CancelPower(Powers powers, Outbox outbox) {
        this.powers = powers;
        this.outbox = outbox;
    }

    Power cancel(String code, Cancellation by) {
        var power = powers.lockedByCode(code).orElseThrow(NotFound::new);
        power.cancel(by);
        powers.flush();
        outbox.add(new PowerCancelled(
                power.code(), power.unitCode(), by.documentNo(), by.cancelledOn(), power.revision()));
        return power;
    }
}

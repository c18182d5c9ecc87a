package org.mingjing.risk.power;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.mingjing.kit.outbox.Outbox;

/** What follows from a reform that was carried out: the others are told, and whatever rests on the power is looked at again. */
@ApplicationScoped
class FollowReform {
    private final EndPower endPower;
    private final Outbox outbox;
    private final Event<HandlingChanged> handlingChanged;

    FollowReform(EndPower endPower, Outbox outbox, Event<HandlingChanged> handlingChanged) {
        this.endPower = endPower;
        this.outbox = outbox;
        this.handlingChanged = handlingChanged;
    }

    void follow(Power power, ReformOrder order) {
        outbox.add(ReformEvents.of(power, order));
        if (power.hasEnded()) {
            endPower.ended(power);
        } else if (order.kind() == ReformKind.DELEGATE) {
            handlingChanged.fire(new HandlingChanged(power.code()));
        }
    }
}

package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Powers;

/** Saves a signal together with the entry of what became of it, and tells the others. */
@ApplicationScoped
class SignalHistory {
    private final Signals signals;
    private final SignalEntries entries;
    private final Powers powers;
    private final Event<StandingChanged> standingChanged;
    private final Outbox outbox;
    private final Clock clock;

    SignalHistory(
            Signals signals,
            SignalEntries entries,
            Powers powers,
            Event<StandingChanged> standingChanged,
            Outbox outbox,
            Clock clock) {
        this.signals = signals;
        this.entries = entries;
        this.powers = powers;
        this.standingChanged = standingChanged;
        this.outbox = outbox;
        this.clock = clock;
    }

    void recorded(Signal signal, String by) {
        bindIfPowerKnown(signal);
        keep(signal, SignalEntry.Kind.RECORDED, null, by);
    }

    void corrected(Signal signal, String reason, String by) {
        bindIfPowerKnown(signal);
        keep(signal, SignalEntry.Kind.CORRECTED, reason, by);
        saysOtherwise(signal);
    }

    void withdrawn(Signal signal, String reason, String by) {
        keep(signal, SignalEntry.Kind.WITHDRAWN, reason, by);
        saysOtherwise(signal);
    }

    /** A power that a signal waited for became known. */
    void bound(Signal signal, String by) {
        bindIfPowerKnown(signal);
        keep(signal, SignalEntry.Kind.BOUND, null, by);
    }

    private void bindIfPowerKnown(Signal signal) {
        if (signal.powerCode() != null) {
            powers.find("code", signal.powerCode())
                    .firstResultOptional()
                    .ifPresent(power -> signal.bind(power.unitCode()));
        }
    }

    private void saysOtherwise(Signal signal) {
        standingChanged.fire(new StandingChanged(signal.id(), signal.origin().fact(), signal.isWithdrawn()));
    }

    private void keep(Signal signal, SignalEntry.Kind kind, String reason, String by) {
        signals.persist(signal);
        signals.flush();
        entries.persist(new SignalEntry(signal, kind, reason, by, OffsetDateTime.now(clock)));
        outbox.add(signal.told());
    }
}

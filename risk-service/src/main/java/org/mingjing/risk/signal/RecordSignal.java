package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.mingjing.kit.write.Audit;

/** Keeps what another service upheld or took back about a power, whichever of both is heard first. */
@ApplicationScoped
class RecordSignal {
    private static final String SYSTEM = "system";

    private final Signals signals;
    private final SignalHistory history;
    private final Event<EvidenceChanged> evidenceChanged;
    private final Audit audit;
    private final Clock clock;

    RecordSignal(
            Signals signals, SignalHistory history, Event<EvidenceChanged> evidenceChanged, Audit audit, Clock clock) {
        this.signals = signals;
        this.history = history;
        this.evidenceChanged = evidenceChanged;
        this.audit = audit;
        this.clock = clock;
    }

    void upheld(Fact fact, LocalDate on) {
        var signal = signalOf(fact, on);
        if (signal.uphold(on)) {
            history.recorded(signal, SYSTEM);
        }
        tell(fact, "signal.uphold");
    }

    void withdrawn(Fact fact, LocalDate on) {
        var signal = signalOf(fact, on);
        if (signal.withdraw(on)) {
            history.withdrawn(signal, "REVOKED", SYSTEM);
        }
        tell(fact, "signal.withdraw");
    }

    /** Something to be looked at that nobody upheld: no rating rests on it. Told again, it is still one signal. */
    void heard(Fact fact, LocalDate on) {
        if (signals.byFact(fact.name()).isEmpty()) {
            history.recorded(signalOf(fact, on), SYSTEM);
            audit.bySystem("signal.record", fact.name());
        }
    }

    private Signal signalOf(Fact fact, LocalDate on) {
        return signals.byFact(fact.name())
                .orElseGet(() -> new Signal(
                        new Origin(fact.source(), fact.name(), fact.detail(), SYSTEM, OffsetDateTime.now(clock)),
                        fact.content(on)));
    }

    private void tell(Fact fact, String what) {
        audit.bySystem(what, fact.name());
        // A complaint may be about a unit and no power of it: kept, but no rating rests on it.
        Optional.ofNullable(fact.powerCode()).map(EvidenceChanged::new).ifPresent(evidenceChanged::fire);
    }

    /** What the fact is called where it comes from, and what it is about; detail is the trigger or the kind. */
    record Fact(SignalSource source, String code, String powerCode, String unitCode, String detail, int weight) {
        String name() {
            return Origin.factOf(source, code);
        }

        SignalContent content(LocalDate on) {
            return new SignalContent(powerCode, null, unitCode, null, weight, on, name());
        }
    }
}

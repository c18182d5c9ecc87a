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
    private final Signals signals;
    private final Event<EvidenceChanged> evidenceChanged;
    private final Audit audit;
    private final Clock clock;

    RecordSignal(Signals signals, Event<EvidenceChanged> evidenceChanged, Audit audit, Clock clock) {
        this.signals = signals;
        this.evidenceChanged = evidenceChanged;
        this.audit = audit;
        this.clock = clock;
    }

    void upheld(Fact fact, LocalDate on) {
        var signal = signalOf(fact);
        signal.uphold(on);
        signals.persist(signal);
        tell(fact, "signal.uphold");
    }

    void withdrawn(Fact fact, LocalDate on) {
        var signal = signalOf(fact);
        signal.withdraw(on);
        signals.persist(signal);
        tell(fact, "signal.withdraw");
    }

    private Signal signalOf(Fact fact) {
        return signals.byFact(Signal.factOf(fact.source(), fact.code()))
                .orElseGet(() -> new Signal(
                        fact.source(),
                        fact.code(),
                        fact.powerCode(),
                        fact.unitCode(),
                        fact.detail(),
                        OffsetDateTime.now(clock)));
    }

    private void tell(Fact fact, String what) {
        audit.bySystem(what, Signal.factOf(fact.source(), fact.code()));
        // A complaint may be about a unit and no power of it: kept, but no rating rests on it.
        Optional.ofNullable(fact.powerCode()).map(EvidenceChanged::new).ifPresent(evidenceChanged::fire);
    }

    /** What the fact is called where it comes from, and what it is about; detail is the trigger or the kind. */
    record Fact(Signal.Source source, String code, String powerCode, String unitCode, String detail) {}
}

package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Takes back or softens what somebody else reported: one person asks for it and another decides. */
@ApplicationScoped
class ChangeSignal {
    private final ReportSignal reportSignal;
    private final Signals signals;
    private final SignalChanges changes;
    private final SignalHistory history;
    private final SignalRecusal recusal;
    private final Outbox outbox;
    private final Clock clock;

    ChangeSignal(
            ReportSignal reportSignal,
            Signals signals,
            SignalChanges changes,
            SignalHistory history,
            SignalRecusal recusal,
            Outbox outbox,
            Clock clock) {
        this.reportSignal = reportSignal;
        this.signals = signals;
        this.changes = changes;
        this.history = history;
        this.recusal = recusal;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param corrected null where the signal is to go */
    SignalChange propose(UUID signalId, SignalContent corrected, String reason, String ifMatch, Caller analyst) {
        var signal = reportSignal.seen(signalId, ifMatch, analyst);
        if (corrected != null) {
            reportSignal.check(corrected, analyst);
        }
        recusal.refuse(analyst, signal.content());
        var change = new SignalChange(signal, corrected, reason, analyst, OffsetDateTime.now(clock));
        changes.persistAndFlush(change);
        outbox.add(change.proposed());
        return change;
    }

    SignalChange approve(UUID id, String ifMatch, Caller supervisor) {
        var change = seen(id, ifMatch, supervisor);
        var signal = signals.required(change.signalId());
        recusal.refuse(supervisor, signal.content());
        change.approve(signal, supervisor, OffsetDateTime.now(clock));
        // The words are those of who asked, and stand in the history under their name.
        if (signal.isWithdrawn()) {
            history.withdrawn(signal, change.reason(), change.proposedBy());
        } else {
            history.corrected(signal, change.reason(), change.proposedBy());
        }
        return decided(change);
    }

    SignalChange refuse(UUID id, String because, String ifMatch, Caller supervisor) {
        var change = seen(id, ifMatch, supervisor);
        recusal.refuse(supervisor, signals.required(change.signalId()).content());
        change.refuse(because, supervisor, OffsetDateTime.now(clock));
        return decided(change);
    }

    private SignalChange seen(UUID id, String ifMatch, Caller supervisor) {
        var change = changes.required(id, supervisor);
        ETags.requireSeen(ifMatch, change.version());
        return change;
    }

    private SignalChange decided(SignalChange change) {
        changes.flush();
        outbox.add(change.decided());
        return change;
    }
}

package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.kit.http.ETags;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.unit.Units;

/**
 * Takes a signal from a person or another system. The source system and its reference name the fact: reported again it is
 * the same signal, whoever reports it.
 */
@ApplicationScoped
public class ReportSignal {
    private final Signals signals;
    private final SignalEntries entries;
    private final SignalHistory history;
    private final SignalRecusal recusal;
    private final Units units;
    private final Officials officials;
    private final Clock clock;

    ReportSignal(
            Signals signals,
            SignalEntries entries,
            SignalHistory history,
            SignalRecusal recusal,
            Units units,
            Officials officials,
            Clock clock) {
        this.signals = signals;
        this.entries = entries;
        this.history = history;
        this.recusal = recusal;
        this.units = units;
        this.officials = officials;
        this.clock = clock;
    }

    /** @param isNew false when the fact had been reported with the same content before */
    public record Reported(UUID id, boolean isNew) {}

    /** What people and other systems say of themselves. Of a questionnaire speaks only who concludes from its results. */
    Reported reportFromOutside(SignalSource source, String reference, SignalContent content, Caller by) {
        if (source == SignalSource.QUESTIONNAIRE) {
            throw new RuleBroken("signal-of-questionnaire");
        }
        return report(source, reference, content, by);
    }

    /** @param reference what the fact is called in its source */
    public Reported report(SignalSource source, String reference, SignalContent content, Caller by) {
        var origin = new Origin(source, Origin.factOf(source, reference), null, by.actor(), OffsetDateTime.now(clock));
        origin.refuseUnlessReported();
        check(content, by);
        var known = signals.byFact(origin.fact());
        if (known.isPresent()) {
            refuseIfWithdrawn(known.get());
            refuseIfDifferent(known.get(), content);
            return new Reported(known.get().id(), false);
        }
        var signal = new Signal(origin, content);
        history.recorded(signal, by.actor());
        return new Reported(signal.id(), true);
    }

    Signal correct(UUID id, SignalContent content, String reason, String ifMatch, Caller by) {
        var signal = seen(id, ifMatch, by);
        check(content, by);
        if (signal.content().isSoftenedBy(content)) {
            refuseUnlessTheirs(signal, by);
        }
        signal.correct(content);
        history.corrected(signal, reason, by.actor());
        return signal;
    }

    Signal withdraw(UUID id, String reason, String ifMatch, Caller by) {
        var signal = seen(id, ifMatch, by);
        refuseUnlessTheirs(signal, by);
        signal.takeBack(LocalDate.now(clock));
        history.withdrawn(signal, reason, by.actor());
        return signal;
    }

    /** Another system knows of its own reports only, and nobody of those that point at themselves. */
    Signal seen(UUID id, String ifMatch, Caller by) {
        var signal = signals.required(id);
        boolean known = by.has(Roles.RISK_ANALYST)
                ? SignalFilter.shows(by, signal.content())
                : signal.origin().recordedBy().equals(by.actor());
        if (!known) {
            throw new NotFound();
        }
        ETags.require(ifMatch, signal.version());
        return signal;
    }

    /** What others said of a signal is taken back by two, see {@link ChangeSignal}; a system is the source of what it reports. */
    private void refuseUnlessTheirs(Signal signal, Caller by) {
        if (by.has(Roles.RISK_ANALYST)) {
            recusal.refuse(by, signal.content());
            if (entries.saidByOthers(signal, by.actor())) {
                throw new RuleBroken("signal-of-another", signal.id());
            }
        }
    }

    /** A power may become known later, for events keep no order between services; units and officials are kept here. */
    void check(SignalContent content, Caller by) {
        content.refuseIfAbout(by);
        content.refuseIfImpossible(LocalDate.now(clock));
        if (content.unitCode() != null && units.byCode(content.unitCode()).isEmpty()) {
            throw new RuleBroken("unit-unknown", content.unitCode());
        }
        if (content.officialCode() != null
                && officials.byCode(content.officialCode()).isEmpty()) {
            throw new RuleBroken("official-not-known", content.officialCode());
        }
    }

    /** Nothing stands of it, and whoever reported it would believe that it does. */
    private static void refuseIfWithdrawn(Signal known) {
        if (known.isWithdrawn()) {
            throw new RuleBroken("signal-reported-withdrawn", known.id(), known.withdrawnOn());
        }
    }

    /** The unit may have come from the power meanwhile, so a report that names none is no different one. */
    private static void refuseIfDifferent(Signal known, SignalContent content) {
        var same = content.unitCode() == null ? content.ofUnit(known.content().unitCode()) : content;
        if (!known.content().equals(same)) {
            throw new RuleBroken("signal-reported-differently", known.id());
        }
    }
}

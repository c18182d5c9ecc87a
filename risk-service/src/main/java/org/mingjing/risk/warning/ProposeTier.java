package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.signal.Signals;

/** Weighs what stands against a unit or an official today, by the scheme valid today. */
@ApplicationScoped
class ProposeTier {
    private final Signals signals;
    private final CountedSignals countedSignals;

    ProposeTier(Signals signals, CountedSignals countedSignals) {
        this.signals = signals;
        this.countedSignals = countedSignals;
    }

    /** Nobody is warned of nothing, nor of what they were warned of. */
    TierProposal propose(Warned warned, WarningScheme scheme, LocalDate day) {
        var rule = new TierRule(scheme.figures());
        var since = rule.countedSince(day);
        var standing = warned.officialCode() == null
                ? signals.standingAgainstUnit(warned.unitCode(), since)
                : signals.standingAgainstOfficial(warned.officialCode(), since);
        var answered = countedSignals.answered(warned);
        return rule.propose(standing, answered, day).orElseThrow(() -> refusal(answered.warningsOn(standing)));
    }

    private static RuleBroken refusal(List<String> warnings) {
        return warnings.isEmpty()
                ? new RuleBroken("warning-without-signals")
                : new RuleBroken("warning-on-old-signals", String.join(", ", warnings));
    }
}

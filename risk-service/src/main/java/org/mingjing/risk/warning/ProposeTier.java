package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.risk.signal.Signals;

/** Weighs what stands against a unit or an official today, by the scheme valid today. */
@ApplicationScoped
class ProposeTier {
    private final Signals signals;

    ProposeTier(Signals signals) {
        this.signals = signals;
    }

    /** Empty when no signal counts. */
    Optional<TierProposal> propose(Warned warned, WarningScheme scheme, LocalDate day) {
        var rule = new TierRule(scheme.figures());
        var since = rule.countedSince(day);
        var standing = warned.officialCode() == null
                ? signals.standingAgainstUnit(warned.unitCode(), since)
                : signals.standingAgainstOfficial(warned.officialCode(), since);
        return rule.propose(standing, day);
    }
}

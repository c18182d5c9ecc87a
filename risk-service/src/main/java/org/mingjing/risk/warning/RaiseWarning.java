package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.RAISED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;

/** Raises a warning on what the signals say, with the tier that the rule proposes. */
@ApplicationScoped
class RaiseWarning {
    private final Warnings warnings;
    private final WarningSchemes schemes;
    private final ProposeTier proposeTier;
    private final CountedSignals countedSignals;
    private final WarningHistory history;
    private final KnownWarned knownWarned;
    private final WarningRecusal recusal;
    private final Clock clock;

    RaiseWarning(
            Warnings warnings,
            WarningSchemes schemes,
            ProposeTier proposeTier,
            CountedSignals countedSignals,
            WarningHistory history,
            KnownWarned knownWarned,
            WarningRecusal recusal,
            Clock clock) {
        this.warnings = warnings;
        this.schemes = schemes;
        this.proposeTier = proposeTier;
        this.countedSignals = countedSignals;
        this.history = history;
        this.knownWarned = knownWarned;
        this.recusal = recusal;
        this.clock = clock;
    }

    Warning raise(Warned warned, String reason, Caller by) {
        warned.refuseToDecide(by);
        recusal.refuse(by, warned);
        var today = LocalDate.now(clock);
        var scheme = schemes.validOn(today);
        var proposal = proposal(warned, scheme, today);
        var warning = new Warning(warnings.nextCode(today.getYear()), warned, Proposed.of(scheme.code(), proposal));
        history.add(warning, RAISED, reason, by.actor());
        countedSignals.keep(warning, proposal);
        return warning;
    }

    /** The tier that would be proposed today; nothing is raised. It names signals, which are not for whom they point at. */
    TierProposal proposal(Warned warned, Caller by) {
        warned.refuseToShow(by);
        var today = LocalDate.now(clock);
        return proposal(warned, schemes.validOn(today), today);
    }

    private TierProposal proposal(Warned warned, WarningScheme scheme, LocalDate today) {
        knownWarned.require(warned);
        return proposeTier.propose(warned, scheme, today);
    }

    /**
     * What did not help is followed once by the next tier, to be decided like any other, unless one waits to be decided.
     */
    void follow(Warning warning, Caller by) {
        if (warning.tier() == Tier.THIRD.number()
                || warnings.hasUndecided(warning.warned())
                || warnings.isFollowed(warning.code())) {
            return;
        }
        var today = LocalDate.now(clock);
        var scheme = schemes.validOn(today);
        var follower = new Warning(
                warnings.nextCode(today.getYear()), warning.warned(), Proposed.after(warning, scheme.code()));
        history.add(follower, RAISED, null, by.actor());
    }
}

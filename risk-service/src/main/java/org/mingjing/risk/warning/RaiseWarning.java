package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.RAISED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.unit.Units;

/** Raises a warning on what the signals say, with the tier that the rule proposes. */
@ApplicationScoped
class RaiseWarning {
    private final Warnings warnings;
    private final WarningSchemes schemes;
    private final ProposeTier proposeTier;
    private final WarningHistory history;
    private final Units units;
    private final Officials officials;
    private final Clock clock;

    RaiseWarning(
            Warnings warnings,
            WarningSchemes schemes,
            ProposeTier proposeTier,
            WarningHistory history,
            Units units,
            Officials officials,
            Clock clock) {
        this.warnings = warnings;
        this.schemes = schemes;
        this.proposeTier = proposeTier;
        this.history = history;
        this.units = units;
        this.officials = officials;
        this.clock = clock;
    }

    Warning raise(Warned warned, String reason, Caller by) {
        warned.refuseToDecide(by);
        var today = LocalDate.now(clock);
        var scheme = schemes.validOn(today);
        var proposal = proposal(warned, scheme, today);
        var warning = new Warning(warnings.nextCode(today.getYear()), warned, Proposed.of(scheme.code(), proposal));
        history.add(warning, RAISED, reason, by.actor());
        return warning;
    }

    /** The tier that would be proposed today; nothing is raised. It names signals, which are not for whom they point at. */
    TierProposal proposal(Warned warned, Caller by) {
        warned.refuseToShow(by);
        var today = LocalDate.now(clock);
        return proposal(warned, schemes.validOn(today), today);
    }

    private TierProposal proposal(Warned warned, WarningScheme scheme, LocalDate today) {
        refuseIfUnknown(warned);
        return proposeTier.propose(warned, scheme, today).orElseThrow(() -> new RuleBroken("warning-without-signals"));
    }

    private void refuseIfUnknown(Warned warned) {
        if (units.byCode(warned.unitCode()).isEmpty()) {
            throw new RuleBroken("unit-unknown", warned.unitCode());
        }
        if (warned.officialCode() == null) {
            return;
        }
        var official = officials
                .byCode(warned.officialCode())
                .orElseThrow(() -> new RuleBroken("official-not-known", warned.officialCode()));
        if (!official.unitCode().equals(warned.unitCode())) {
            throw new RuleBroken("warning-official-elsewhere", official.code(), warned.unitCode());
        }
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

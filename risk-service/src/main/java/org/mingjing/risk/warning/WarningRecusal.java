package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;
import org.mingjing.risk.official.UnitMembers;

/** Keeps away from a warning whoever has to do with the warned, and from that of a unit whoever holds a post in it. */
@ApplicationScoped
class WarningRecusal {
    private final Ties ties;
    private final UnitMembers unitMembers;
    private final Clock clock;

    WarningRecusal(Ties ties, UnitMembers unitMembers, Clock clock) {
        this.ties = ties;
        this.unitMembers = unitMembers;
        this.clock = clock;
    }

    void refuse(Caller by, Warned warned) {
        if (by.official() == null) {
            // Whose interests nobody can look up is nobody to decide.
            throw new RuleBroken("warning-nameless");
        }
        var today = LocalDate.now(clock);
        warned.refuseTied(ties.of(by.official(), today));
        warned.refuseMember(unitMembers.unitsOf(by, today));
    }
}

package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;

/** Keeps away from a warning whoever has to do with the warned. */
@ApplicationScoped
class WarningRecusal {
    private final Ties ties;
    private final Clock clock;

    WarningRecusal(Ties ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    void refuse(Caller by, Warned warned) {
        if (by.official() == null) {
            // Whose interests nobody can look up is nobody to decide.
            throw new RuleBroken("warning-nameless");
        }
        warned.refuseTied(ties.of(by.official(), LocalDate.now(clock)));
    }
}

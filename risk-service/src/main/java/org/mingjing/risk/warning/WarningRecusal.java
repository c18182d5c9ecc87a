package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.MutualInterests;

/** Keeps away from a warning whoever has to do with the warned, by what they declared. */
@ApplicationScoped
class WarningRecusal {
    private final MutualInterests interests;
    private final Clock clock;

    WarningRecusal(MutualInterests interests, Clock clock) {
        this.interests = interests;
        this.clock = clock;
    }

    void refuse(Caller by, Warned warned) {
        if (by.official() == null) {
            // Whose interests nobody can look up is nobody to decide.
            throw new RuleBroken("warning-nameless");
        }
        warned.refuseTied(interests.namedBy(by.official(), LocalDate.now(clock)));
    }
}

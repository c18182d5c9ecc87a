package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Nobody decides about what they answer for themselves, nor about somebody they have to do with. */
@ApplicationScoped
public class Impartiality {
    private final Ties ties;
    private final Clock clock;

    Impartiality(Ties ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * @param charged officials who answer for what is decided about
     * @param concerned who else it is about, such as the official who asked for it or the unit that owns it
     */
    public void require(Caller by, Collection<String> charged, String... concerned) {
        var tied = tiedTo(by);
        if (charged.contains(by.official())
                || !Collections.disjoint(tied, charged)
                || !Collections.disjoint(tied, Arrays.asList(concerned))) {
            throw new RuleBroken("decider-tied");
        }
    }

    /** Officials and schools that the caller decides nothing about. */
    public Set<String> tiedTo(Caller by) {
        if (by.official() == null) {
            // Whose interests nobody can look up is nobody to decide.
            throw new RuleBroken("decider-nameless");
        }
        return ties.of(by.official(), LocalDate.now(clock));
    }
}

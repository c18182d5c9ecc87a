package org.mingjing.risk.integrityfile.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.interest.Ties;

/**
 * Nobody asks to read, decides on or reads their own file, or that of somebody they have to do with by {@link Ties}; nor do
 * they speak in it for a unit.
 */
@ApplicationScoped
public class Recusal {
    /** No official has a blank for a code. */
    private static final String NOBODY = " ";

    private final Ties ties;
    private final Clock clock;

    Recusal(Ties ties, Clock clock) {
        this.ties = ties;
        this.clock = clock;
    }

    public void refuse(Caller caller, String officialCode) {
        if (caller.official() == null) {
            // Whose interests nobody can look up is nobody to be let in.
            throw new RuleBroken("integrity-reading-nameless");
        }
        if (caller.is(officialCode)) {
            throw new RuleBroken("integrity-reading-own-file");
        }
        if (filesNotFor(caller).contains(officialCode)) {
            throw new RuleBroken("integrity-reading-interest");
        }
    }

    /** Codes of the caller and of whom they have to do with; never empty. */
    public Set<String> filesNotFor(Caller caller) {
        if (caller.official() == null) {
            return Set.of(NOBODY);
        }
        var codes = new HashSet<>(ties.of(caller.official(), LocalDate.now(clock)));
        codes.add(caller.official());
        return codes;
    }
}

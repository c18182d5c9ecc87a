package org.mingjing.risk.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;

/** Which interests of others are a supervisor's business: of nobody to whom they are tied by {@link Ties}. */
@ApplicationScoped
public class OthersInterests {
    private final Interests interests;
    private final SealedParticulars sealed;
    private final Ties ties;
    private final Clock clock;

    OthersInterests(Interests interests, SealedParticulars sealed, Ties ties, Clock clock) {
        this.interests = interests;
        this.sealed = sealed;
        this.ties = ties;
        this.clock = clock;
    }

    boolean areFor(Caller caller, String officialCode) {
        return caller.has(Roles.SUPERVISOR) && (caller.official() == null || !isTied(caller.official(), officialCode));
    }

    /** With all its words: for whoever registers that they were read. */
    public InterestView opened(UUID id, Caller by) {
        if (by.official() == null) {
            // Whose interests nobody can look up is nobody to read those of others.
            throw new RuleBroken("interest-reading-nameless");
        }
        var interest = interests.findByIdOptional(id).orElseThrow(NotFound::new);
        if (by.is(interest.officialCode())) {
            throw new RuleBroken("interest-reading-own");
        }
        if (isTied(by.official(), interest.officialCode())) {
            throw new RuleBroken("interest-reading-tied");
        }
        return InterestView.of(interest, sealed.open(interest));
    }

    private boolean isTied(String reader, String officialCode) {
        return ties.of(reader, LocalDate.now(clock)).contains(officialCode);
    }
}

package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.PostHolders;
import org.mingjing.risk.official.Staff;

/** Who answers for measures: officials, or whoever holds a post. */
@ApplicationScoped
class MeasureOwners {
    private final Staff staff;
    private final PostHolders postHolders;
    private final Clock clock;

    MeasureOwners(Staff staff, PostHolders postHolders, Clock clock) {
        this.staff = staff;
        this.postHolders = postHolders;
        this.clock = clock;
    }

    /** A code that is nobody's would let everybody review the effect as somebody else's. */
    void refuseUnknown(MeasurePlan plan) {
        if (!staff.isOfficialOrPost(plan.owner(), LocalDate.now(clock))) {
            throw new RuleBroken("measure-owner-unknown", plan.owner());
        }
    }

    boolean include(Caller caller, Measure measure) {
        var owner = measure.plan().owner();
        return caller.is(owner) || postHolders.holds(caller.official(), owner, LocalDate.now(clock));
    }
}

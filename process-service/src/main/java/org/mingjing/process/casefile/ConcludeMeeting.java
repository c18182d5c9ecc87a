package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.CollectiveConfig;
import org.mingjing.process.collective.CollectiveDecision;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;

/** The chair says the last view and draws the conclusion that the views lead to. */
@ApplicationScoped
class ConcludeMeeting {
    private final Votes votes;
    private final CollectiveConfig config;

    ConcludeMeeting(Votes votes, CollectiveConfig config) {
        this.votes = votes;
        this.config = config;
    }

    /** All views, the chair's last; none where the step is not a collective one. */
    List<Vote> conclude(CaseFile file, CaseStep step, Completion completion, Caller chair, OffsetDateTime now) {
        completion.refuseUnlessFor(step);
        if (!step.collective()) {
            return List.of();
        }
        var given = votes.in(file.number(), step.stepNo());
        var decision =
                CollectiveDecision.conclude(completion.meeting(), given, chair.official(), completion.view(), config);
        decision.refuseIfHeldAfter(now);
        if (decision.carried() != completion.outcome().consents()) {
            throw new RuleBroken("not-the-majority", completion.outcome());
        }
        votes.give(file.number(), step.stepNo(), chair.official(), completion.view(), completion.opinion(), now);
        return votes.in(file.number(), step.stepNo());
    }
}

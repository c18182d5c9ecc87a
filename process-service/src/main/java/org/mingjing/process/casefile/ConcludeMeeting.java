package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.CollectiveConfig;
import org.mingjing.process.collective.CollectiveDecision;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.recusal.Recusals;

/** The chair says the last view and draws the conclusion that the views lead to. */
@ApplicationScoped
class ConcludeMeeting {
    private final Votes votes;
    private final Recusals recusals;
    private final CollectiveConfig config;

    ConcludeMeeting(Votes votes, Recusals recusals, CollectiveConfig config) {
        this.votes = votes;
        this.recusals = recusals;
        this.config = config;
    }

    /** All views, the chair's last; none where the step is not a collective one. */
    List<Vote> conclude(CaseFile file, CaseStep step, Completion completion, Caller chair, OffsetDateTime now) {
        completion.refuseUnlessFor(step);
        if (!step.collective()) {
            return List.of();
        }
        var interested = recusals.keptOutOf(file.number());
        refusePresenceOf(interested, completion);
        var given = withoutViewsOf(interested, file, step);
        var decision =
                CollectiveDecision.conclude(completion.meeting(), given, chair.official(), completion.view(), config);
        decision.refuseIfHeldAfter(now);
        if (decision.carried() != completion.outcome().consents()) {
            throw new RuleBroken("not-the-majority", completion.outcome());
        }
        votes.give(file.number(), step.stepNo(), chair.official(), completion.view(), completion.opinion(), now);
        return withoutViewsOf(interested, file, step);
    }

    /** A member who declared an interest after giving a view is absent, and the view does not count. */
    private List<Vote> withoutViewsOf(Set<String> interested, CaseFile file, CaseStep step) {
        return votes.in(file.number(), step.stepNo()).stream()
                .filter(vote -> !interested.contains(vote.official()))
                .toList();
    }

    private static void refusePresenceOf(Set<String> interested, Completion completion) {
        var present = new TreeSet<>(completion.meeting().present());
        present.retainAll(interested);
        if (!present.isEmpty()) {
            throw new RuleBroken("interested-member-present", String.join(", ", present));
        }
    }
}

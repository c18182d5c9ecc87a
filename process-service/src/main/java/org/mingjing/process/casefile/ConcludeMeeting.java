package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.CollectiveConfig;
import org.mingjing.process.collective.CollectiveDecision;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.duty.Duty;
import org.mingjing.process.recusal.Recusals;

/** The chair says the last view and draws the conclusion that the views lead to. */
@ApplicationScoped
class ConcludeMeeting {
    private final Votes votes;
    private final Recusals recusals;
    private final DutiesInCase duties;
    private final CollectiveConfig config;

    ConcludeMeeting(Votes votes, Recusals recusals, DutiesInCase duties, CollectiveConfig config) {
        this.votes = votes;
        this.recusals = recusals;
        this.duties = duties;
        this.config = config;
    }

    /** All views, the chair's last; none where the step is not a collective one. */
    List<Vote> conclude(CaseFile file, CaseStep step, Completion completion, Caller chair, OffsetDateTime now) {
        completion.refuseUnlessFor(step);
        if (!step.collective()) {
            return List.of();
        }
        Predicate<String> interested = recusals.keptOutOf(file.number())::contains;
        refusePresenceOf(interested, completion, "interested-member-present");
        var examined = didWhatIsKeptApart(file, step);
        refusePresenceOf(examined, completion, "examiner-present");
        var mayNotDecide = interested.or(examined);
        var given = withoutViewsOf(mayNotDecide, file, step);
        var decision =
                CollectiveDecision.conclude(completion.meeting(), given, chair.official(), completion.view(), config);
        decision.refuseIfHeldAfter(now);
        if (decision.carried() != completion.outcome().consents()) {
            throw new RuleBroken("not-the-majority", completion.outcome());
        }
        votes.give(file.number(), step.stepNo(), chair.official(), completion.view(), completion.opinion(), now);
        return withoutViewsOf(mayNotDecide, file, step);
    }

    /** Perhaps not when they gave their view: what the level keeps apart may be stricter by now. */
    private Predicate<String> didWhatIsKeptApart(CaseFile file, CaseStep step) {
        var separation = duties.of(file);
        return official -> Duty.of(step.kind())
                .filter(duty -> !separation.admits(duty, official))
                .isPresent();
    }

    /** A member who declared an interest or may not decide any more after giving a view is absent, and it does not count. */
    private List<Vote> withoutViewsOf(Predicate<String> mayNotDecide, CaseFile file, CaseStep step) {
        return votes.in(file.number(), step.stepNo()).stream()
                .filter(vote -> !mayNotDecide.test(vote.official()))
                .toList();
    }

    private static void refusePresenceOf(Predicate<String> mayNotDecide, Completion completion, String because) {
        var present = completion.meeting().present().stream()
                .filter(mayNotDecide)
                .sorted()
                .toList();
        if (!present.isEmpty()) {
            throw new RuleBroken(because, String.join(", ", present));
        }
    }
}

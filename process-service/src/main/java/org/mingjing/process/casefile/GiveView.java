package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.collective.View;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;

/** A member says their own view of a collective decision. */
@ApplicationScoped
class GiveView {
    private final CaseFiles files;
    private final WhoseStep whoseStep;
    private final Votes votes;
    private final Register register;
    private final Clock clock;

    GiveView(CaseFiles files, WhoseStep whoseStep, Votes votes, Register register, Clock clock) {
        this.files = files;
        this.whoseStep = whoseStep;
        this.votes = votes;
        this.register = register;
        this.clock = clock;
    }

    record Said(@NotNull View view, @Size(max = 4000) String opinion) {}

    Vote give(String number, int stepNo, Said said, Caller member) {
        var file = files.locked(number);
        var step = whoseStep.admit(file, stepNo, member);
        if (!step.collective()) {
            throw new RuleBroken("step-not-collective", stepNo);
        }
        if (member.has(Roles.UNIT_LEADER)) {
            throw new RuleBroken("leader-speaks-last");
        }
        var vote =
                votes.give(number, stepNo, member.official(), said.view(), said.opinion(), OffsetDateTime.now(clock));
        register.append(new Fact(number, stepNo, step.stage(), "VIEW", member.official(), member.unit(), said, null));
        return vote;
    }
}

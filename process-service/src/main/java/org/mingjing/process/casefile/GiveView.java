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
import org.mingjing.process.power.Powers;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

/** A member says their own view of a collective decision. */
@ApplicationScoped
class GiveView {
    private final CaseFiles files;
    private final TakeTurn takeTurn;
    private final Powers powers;
    private final Votes votes;
    private final Register register;
    private final Clock clock;

    GiveView(CaseFiles files, TakeTurn takeTurn, Powers powers, Votes votes, Register register, Clock clock) {
        this.files = files;
        this.takeTurn = takeTurn;
        this.powers = powers;
        this.votes = votes;
        this.register = register;
        this.clock = clock;
    }

    record Said(@NotNull View view, @Size(max = 4000) String opinion) {}

    sealed interface Answer {}

    record Given(Vote vote) implements Answer {}

    /** No exception: that a warned official tried stays on the case. */
    record Refused(RuleBroken because) implements Answer {}

    Answer give(String number, int stepNo, Said said, Caller member) {
        // The power before the case, as in completing a step; nor is its level changed while it is acted upon.
        var power = powers.heldStill(files.powerCodeOf(number));
        var file = files.locked(number);
        var now = OffsetDateTime.now(clock);
        var turn = takeTurn.take(file, power.level(), stepNo, member, now.toLocalDate());
        if (turn instanceof TakeTurn.Refused refused) {
            return new Refused(refused.because());
        }
        var step = ((TakeTurn.Taken) turn).step();
        if (!step.collective()) {
            throw new RuleBroken("step-not-collective", stepNo);
        }
        if (member.has(Roles.UNIT_LEADER)) {
            throw new RuleBroken("leader-speaks-last");
        }
        var vote = votes.give(number, stepNo, member.official(), said.view(), said.opinion(), now);
        register.append(new Fact(
                number, stepNo, step.stage(), RegisterEntry.VIEW, member.official(), member.unit(), said, null));
        return new Given(vote);
    }
}

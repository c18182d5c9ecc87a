package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Powers;

@ApplicationScoped
class CompleteStep {
    private final CaseFiles files;
    private final TakeTurn takeTurn;
    private final ConcludeMeeting concludeMeeting;
    private final Powers powers;
    private final CaseMilestones milestones;
    private final Clock clock;

    CompleteStep(
            CaseFiles files,
            TakeTurn takeTurn,
            ConcludeMeeting concludeMeeting,
            Powers powers,
            CaseMilestones milestones,
            Clock clock) {
        this.files = files;
        this.takeTurn = takeTurn;
        this.concludeMeeting = concludeMeeting;
        this.powers = powers;
        this.milestones = milestones;
        this.clock = clock;
    }

    sealed interface Answer {}

    record Completed(CaseFile file) implements Answer {}

    /** No exception: that a warned official tried stays on the case. */
    record Refused(RuleBroken because) implements Answer {}

    Answer complete(String number, int stepNo, Completion completion, Caller caller) {
        // The power before the case, as events do: two locks in one order cannot block each other.
        var power = powers.heldStill(files.powerCodeOf(number));
        var file = files.locked(number);
        var now = OffsetDateTime.now(clock);
        var turn = takeTurn.take(file, power.level(), stepNo, caller, now.toLocalDate());
        if (turn instanceof TakeTurn.Refused refused) {
            return new Refused(refused.because());
        }
        var step = ((TakeTurn.Taken) turn).step();
        var views = concludeMeeting.conclude(file, step, completion, caller, now);
        var signature = new Signature(caller.official(), caller.unit(), now, now.toLocalDate());
        var progress = file.complete(step, completion.finding(), signature, power.level());
        milestones.stepCompleted(
                file, power, step, progress, signature, StepRecord.of(step, completion.meeting(), views));
        return new Completed(file);
    }
}

package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;

/**
 * Lets somebody act on a step of a case. Where a warning on them makes the case stricter, or its power became stricter and
 * the case has not had its turn yet, the stricter level decides whether they still may; that the case became stricter
 * stays, even if they may not.
 */
@ApplicationScoped
class TakeTurn {
    private final WhoseStep whoseStep;
    private final HeedWarnings heedWarnings;
    private final TightenCases tightenCases;

    TakeTurn(WhoseStep whoseStep, HeedWarnings heedWarnings, TightenCases tightenCases) {
        this.whoseStep = whoseStep;
        this.heedWarnings = heedWarnings;
        this.tightenCases = tightenCases;
    }

    sealed interface Turn {}

    record Taken(CaseStep step) implements Turn {}

    /** No exception: the case stays as strict as the attempt made it. */
    record Refused(RuleBroken because) implements Turn {}

    /**
     * @param levelOfPower of the power, which is held still
     * @throws RuleBroken where the case was as strict before and they may not act
     */
    Turn take(CaseFile file, Level levelOfPower, int stepNo, Caller caller, LocalDate on) {
        var step = whoseStep.admit(file, stepNo, caller);
        var before = file.level();
        heedWarnings.in(file, caller.official(), on);
        tightenCases.take(file, levelOfPower, on);
        if (file.level() == before) {
            return new Taken(step);
        }
        try {
            return new Taken(whoseStep.admit(file, stepNo, caller));
        } catch (RuleBroken stricter) {
            return new Refused(stricter);
        }
    }
}

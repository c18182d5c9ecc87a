package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.process.recusal.KeepOut;
import org.mingjing.process.recusal.Recusals;

/** Keeps an official with an interest in the party out of a step that would be theirs. */
@ApplicationScoped
class KeepOutOfStep {
    private final CaseFiles files;
    private final WhoseStep whoseStep;
    private final Recusals recusals;
    private final KeepOut keepOut;

    KeepOutOfStep(CaseFiles files, WhoseStep whoseStep, Recusals recusals, KeepOut keepOut) {
        this.files = files;
        this.whoseStep = whoseStep;
        this.recusals = recusals;
        this.keepOut = keepOut;
    }

    /** No exception: the recusal stays on record, once for each official. */
    boolean keepsOut(String number, int stepNo, Caller caller) {
        // Not the case itself: one that was read before it is locked would be out of date for whoever had to wait.
        if (!recusals.mustRecuse(number, caller.official())) {
            return false;
        }
        var step = whoseStep.admit(files.known(number), stepNo, caller);
        keepOut.record(number, stepNo, step.stage(), caller);
        return true;
    }
}

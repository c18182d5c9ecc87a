package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.process.recusal.Recusals;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;

/** Keeps an official with an interest in the party out of a step that would be theirs, and leaves on record that it did. */
@ApplicationScoped
class KeepOut {
    private static final String KIND = "RECUSAL";

    private final CaseFiles files;
    private final WhoseStep whoseStep;
    private final Recusals recusals;
    private final Register register;

    KeepOut(CaseFiles files, WhoseStep whoseStep, Recusals recusals, Register register) {
        this.files = files;
        this.whoseStep = whoseStep;
        this.recusals = recusals;
        this.register = register;
    }

    record RecusalRecord(String partyCode) {}

    /** No exception: the recusal stays on record, once for each official. */
    boolean keepsOut(String number, int stepNo, Caller caller) {
        // Not the case itself: one that was read before it is locked would be out of date for whoever had to wait.
        if (!recusals.mustRecuse(files.partyCodeOf(number), caller.official())) {
            return false;
        }
        var file = files.known(number);
        var step = whoseStep.admit(file, stepNo, caller);
        if (recusals.note(number, caller.official(), stepNo)) {
            register.append(new Fact(
                    number,
                    stepNo,
                    step.stage(),
                    KIND,
                    caller.official(),
                    caller.unit(),
                    new RecusalRecord(file.partyCode()),
                    null));
        }
        return true;
    }
}

package org.mingjing.process.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

/**
 * Keeps an official with an interest in the party out of a case, and leaves on record that it did. Whoever was kept out once
 * stays out: an interest is easily ended at the moment it is in the way.
 */
@ApplicationScoped
public class KeepOut {
    private final KnownCases cases;
    private final CaseParties parties;
    private final Recusals recusals;
    private final Register register;

    KeepOut(KnownCases cases, CaseParties parties, Recusals recusals, Register register) {
        this.cases = cases;
        this.parties = parties;
        this.recusals = recusals;
        this.register = register;
    }

    record RecusalRecord(String partyCode) {}

    /**
     * Of an act in the case that belongs to none of its steps; asked once it is known that the caller might do it otherwise.
     * No exception: the recusal stays on record, once for each official.
     */
    public boolean keepsOut(String caseNumber, Caller caller) {
        var known = cases.outline(caseNumber);
        if (known.filter(outline -> caller.is(outline.applicant())).isPresent()) {
            throw new RuleBroken("own-matter");
        }
        if (!recusals.mustRecuse(caseNumber, caller.official())) {
            return false;
        }
        record(caseNumber, null, known.orElseThrow(NotFound::new).stage(), caller);
        return true;
    }

    /** @param stepNo the step they were kept out of; null for another act */
    public void record(String caseNumber, Integer stepNo, Stage stage, Caller caller) {
        if (recusals.note(caseNumber, caller.official(), stepNo)) {
            register.append(new Fact(
                    caseNumber,
                    stepNo,
                    stage,
                    RegisterEntry.RECUSAL,
                    caller.official(),
                    caller.unit(),
                    new RecusalRecord(parties.last(caseNumber)),
                    null));
        }
    }
}

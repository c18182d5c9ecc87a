package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.recusal.Recusals;
import org.mingjing.process.register.Correction;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

@ApplicationScoped
class CorrectEntry {
    private final CaseFiles files;
    private final UnitScope scope;
    private final Register register;
    private final Recusals recusals;

    CorrectEntry(CaseFiles files, UnitScope scope, Register register, Recusals recusals) {
        this.files = files;
        this.scope = scope;
        this.register = register;
        this.recusals = recusals;
    }

    RegisterEntry correct(String number, UUID entry, Correction correction, Caller caller) {
        var file = files.known(number);
        scope.require(caller, file.unitCode());
        file.applicant().refuseIfItIs(caller);
        if (recusals.mustRecuse(file.partyCode(), caller.official())) {
            throw new RuleBroken("interest-declared", file.partyCode());
        }
        return register.correct(number, entry, caller, correction);
    }
}

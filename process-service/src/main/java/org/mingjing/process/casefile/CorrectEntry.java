package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.process.recusal.KeepOut;
import org.mingjing.process.register.Correction;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

@ApplicationScoped
class CorrectEntry {
    private final CaseFiles files;
    private final UnitScope scope;
    private final Register register;
    private final KeepOut keepOut;

    CorrectEntry(CaseFiles files, UnitScope scope, Register register, KeepOut keepOut) {
        this.files = files;
        this.scope = scope;
        this.register = register;
        this.keepOut = keepOut;
    }

    /** Empty when the caller has to keep out of the case, which stays on record. */
    Optional<RegisterEntry> correct(String number, UUID entry, Correction correction, Caller caller) {
        var file = files.known(number);
        var wrong = register.known(number, entry);
        // What a system of no unit wrote is for the unit of the case.
        var writtenIn = wrong.unitCode() == null ? file.unitCode() : wrong.unitCode();
        var ofTheirUnit = scope.covers(caller, writtenIn);
        // An office that was asked knows of what it answered, also once the rest of the case is not for it any more.
        if (!ofTheirUnit) {
            scope.require(caller, file.unitCode());
        }
        wrong.refuseCorrectionBy(caller, ofTheirUnit);
        return keepOut.keepsOut(number, caller)
                ? Optional.empty()
                : Optional.of(register.correct(wrong, caller, correction));
    }
}

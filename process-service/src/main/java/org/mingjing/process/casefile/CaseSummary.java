package org.mingjing.process.casefile;

import java.time.LocalDate;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;

/** A case in a list. */
record CaseSummary(
        String number,
        String powerCode,
        String unitCode,
        Level level,
        CaseState state,
        Outcome outcome,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate closedOn) {

    static CaseSummary of(CaseFile file) {
        return new CaseSummary(
                file.number(),
                file.powerCode(),
                file.unitCode(),
                file.level(),
                file.life().state(),
                file.life().outcome(),
                file.life().receivedOn(),
                file.life().acceptedOn(),
                file.life().decidedOn(),
                file.life().closedOn());
    }
}

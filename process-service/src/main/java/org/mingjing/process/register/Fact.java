package org.mingjing.process.register;

import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.process.procedure.Stage;

/**
 * Something to be recorded about a case.
 *
 * @param stepNo null when it concerns the whole case
 * @param official null when a system did it
 * @param content what was said; written as JSON
 * @param corrects the entry this one corrects, or null
 * @param on the day it counts from; null for the day it is recorded
 */
public record Fact(
        String caseNumber,
        Integer stepNo,
        Stage stage,
        String kind,
        String official,
        String unitCode,
        Object content,
        UUID corrects,
        LocalDate on) {

    public Fact(
            String caseNumber,
            Integer stepNo,
            Stage stage,
            String kind,
            String official,
            String unitCode,
            Object content,
            UUID corrects) {
        this(caseNumber, stepNo, stage, kind, official, unitCode, content, corrects, null);
    }

    static Fact correcting(RegisterEntry entry, Caller caller, Object content) {
        return new Fact(
                entry.caseNumber(),
                entry.stepNo(),
                entry.stage(),
                entry.kind(),
                caller.official(),
                caller.unit(),
                content,
                entry.id());
    }
}

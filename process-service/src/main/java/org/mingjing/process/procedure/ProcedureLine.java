package org.mingjing.process.procedure;

import org.mingjing.kit.csv.CsvRow;

/** A row of an uploaded table and the step it lays down. */
record ProcedureLine(CsvRow row, StepPlan plan) {

    boolean is(StepKind kind) {
        return plan.kind() == kind;
    }

    void refuseIf(boolean wrong, String column, String code, Object... arguments) {
        if (wrong) {
            row.refuse(column, code, arguments);
        }
    }
}

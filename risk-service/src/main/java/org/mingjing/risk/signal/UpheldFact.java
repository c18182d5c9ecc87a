package org.mingjing.risk.signal;

import java.time.LocalDate;

/** An upheld complaint or red card that still stands. */
record UpheldFact(String fact, LocalDate upheldOn, boolean usedAfterCancellation) {
    private static final int COUNTED_MONTHS = 12;
    private static final int CLEAN_MONTHS = 6;

    boolean countsOn(LocalDate day) {
        return day.isBefore(lapsesOn());
    }

    boolean keepsGradeOn(LocalDate day) {
        return day.isBefore(cleanOn());
    }

    LocalDate lapsesOn() {
        return upheldOn.plusMonths(COUNTED_MONTHS);
    }

    LocalDate cleanOn() {
        return upheldOn.plusMonths(CLEAN_MONTHS);
    }
}

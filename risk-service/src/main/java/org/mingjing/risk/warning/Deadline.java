package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** A day by which somebody has something to do. Nothing happens to the warning when it passes. */
enum Deadline {
    EXPLANATION(warning ->
            warning.state() == WarningState.NOTIFIED ? warning.hearing().explainUntil() : null),
    APPEAL_DECISION(warning -> {
        var hearing = warning.hearing();
        return hearing.appeal() == Hearing.Appeal.OPEN ? hearing.appealDueOn() : null;
    }),
    CORRECTION(warning ->
            warning.state() == WarningState.CORRECTING ? warning.correction().dueOn() : null),
    VERIFICATION(WarningState.RAISED),
    NOTIFICATION(WarningState.VERIFIED),
    /** On what was explained. */
    DECISION(WarningState.EXPLAINED),
    /** From what was found by the check. */
    CONCLUSION(WarningState.CHECKED),
    /** Another look at what was escalated. */
    FOLLOW_UP(WarningState.ESCALATED);

    private final Function<Warning, LocalDate> day;
    private final WarningState waiting;

    Deadline(Function<Warning, LocalDate> day) {
        this.day = day;
        this.waiting = null;
    }

    /** @param waiting for the next step of the office */
    Deadline(WarningState waiting) {
        this.day = warning -> warning.state() == waiting ? warning.officeDueOn() : null;
        this.waiting = waiting;
    }

    static Deadline ofOffice(WarningState waiting) {
        return Arrays.stream(values())
                .filter(deadline -> deadline.waiting == waiting)
                .findFirst()
                .orElseThrow();
    }

    /** The last day; null when it is not, or no longer, waited for. */
    LocalDate day(Warning warning) {
        return day.apply(warning);
    }

    /** Whether it is the office's own, of which the warned are not told. */
    boolean isOfOffice() {
        return waiting != null;
    }
}

package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** A day by which somebody has something to do. Nothing happens to the warning when it passes. */
enum Deadline {
    EXPLANATION(
            warning ->
                    warning.state() == WarningState.NOTIFIED ? warning.hearing().explainUntil() : null,
            (warning, days, calendar) -> warning.hearing().recountExplanation(days, calendar)),
    /** Of a right, which nobody is reminded of. */
    APPEAL(
            warning -> warning.hearing().mayAppeal() && Step.APPEAL.fits(warning.state())
                    ? warning.hearing().appealUntil()
                    : null,
            (warning, days, calendar) -> warning.hearing().recountAppeal(days, calendar)),
    APPEAL_DECISION(
            warning -> {
                var hearing = warning.hearing();
                return hearing.appeal() == Hearing.Appeal.OPEN ? hearing.appealDueOn() : null;
            },
            (warning, days, calendar) -> warning.hearing().recountAppealDecision(days, calendar)),
    CORRECTION(
            warning -> warning.state() == WarningState.CORRECTING
                    ? warning.correction().dueOn()
                    : null,
            (warning, days, calendar) -> warning.correction().recount(days, calendar)),
    VERIFICATION(WarningState.RAISED),
    NOTIFICATION(WarningState.VERIFIED),
    /** On what was explained. */
    DECISION(WarningState.EXPLAINED),
    /** From what was found by the check. */
    CONCLUSION(WarningState.CHECKED),
    /** Another look at what was escalated. */
    FOLLOW_UP(WarningState.ESCALATED);

    private interface Recount {
        void of(Warning warning, WarningDays days, WorkingDays calendar);
    }

    private final Function<Warning, LocalDate> day;
    private final Recount recount;
    private final WarningState waiting;

    Deadline(Function<Warning, LocalDate> day, Recount recount) {
        this.day = day;
        this.recount = recount;
        this.waiting = null;
    }

    /** @param waiting for the next step of the office */
    Deadline(WarningState waiting) {
        this.day = warning -> warning.state() == waiting ? warning.course().officeDueOn() : null;
        this.recount = (warning, days, calendar) -> warning.course().recount(days, calendar);
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

    /** Moves it to where another calendar puts it. */
    void recount(Warning warning, WarningDays days, WorkingDays calendar) {
        recount.of(warning, days, calendar);
    }

    boolean isReminded() {
        return this != APPEAL;
    }

    /** Whether it is the office's own, of which the warned are not told. */
    boolean isOfOffice() {
        return waiting != null;
    }
}

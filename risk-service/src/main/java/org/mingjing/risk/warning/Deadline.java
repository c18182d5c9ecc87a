package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** A day by which somebody has something to do. Nothing happens to the warning when it passes. */
enum Deadline {
    EXPLANATION(
            warning ->
                    warning.state() == WarningState.NOTIFIED ? warning.hearing().explainUntil() : null,
            (warning, days, calendar) -> {
                var hearing = warning.hearing();
                withOffice(warning, hearing::explainUntil, () -> hearing.recountExplanation(days, calendar));
            }),
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
            (warning, days, calendar) -> {
                var correction = warning.correction();
                withOffice(warning, correction::dueOn, () -> correction.recount(days, calendar));
            }),
    VERIFICATION(WarningState.RAISED),
    NOTIFICATION(WarningState.VERIFIED),
    /** On what was explained, or on what was not. */
    DECISION(WarningState.NOTIFIED, WarningState.EXPLAINED),
    /** Whether it was corrected. */
    CHECK(WarningState.CORRECTING),
    /** From what was found by the check. */
    CONCLUSION(WarningState.CHECKED),
    /** Another look at what was escalated. */
    FOLLOW_UP(WarningState.ESCALATED);

    private interface Recount {
        void of(Warning warning, WarningDays days, WorkingDays calendar);
    }

    private final Function<Warning, LocalDate> day;
    private final Recount recount;
    private final Set<WarningState> waiting;

    Deadline(Function<Warning, LocalDate> day, Recount recount) {
        this.day = day;
        this.recount = recount;
        this.waiting = Set.of();
    }

    /** @param waiting for the next step of the office */
    Deadline(WarningState... waiting) {
        var states = Set.of(waiting);
        this.day =
                warning -> states.contains(warning.state()) ? warning.course().officeDueOn() : null;
        this.recount = (warning, days, calendar) -> warning.course().recount(days, calendar);
        this.waiting = states;
    }

    /** Where the office's days begin after this last day of the warned, they move along. */
    private static void withOffice(Warning warning, Supplier<LocalDate> lastDay, Runnable recount) {
        var before = lastDay.get();
        recount.run();
        warning.course().officeFollows(before, lastDay.get());
    }

    static Deadline ofOffice(WarningState waiting) {
        return Arrays.stream(values())
                .filter(deadline -> deadline.waiting.contains(waiting))
                .findFirst()
                .orElseThrow();
    }

    /** The last day; null when it is not, or no longer, waited for. */
    LocalDate day(Warning warning) {
        return isMet(warning) ? null : day.apply(warning);
    }

    /** The last day as it stands, though all that was to be done by it is done: before it nobody finds that it did not help. */
    LocalDate standing(Warning warning) {
        return day.apply(warning);
    }

    private boolean isMet(Warning warning) {
        return this == CORRECTION && warning.correction().isCarriedOut();
    }

    /** Moves it to where another calendar puts it. */
    void recount(Warning warning, WarningDays days, WorkingDays calendar) {
        recount.of(warning, days, calendar);
    }

    boolean isReminded() {
        return this != APPEAL;
    }

    /** Whether what was to be done by it can still be done when it has passed. */
    boolean mayBeLate() {
        return this != EXPLANATION && this != APPEAL;
    }

    boolean isOfTheWarned() {
        return this == EXPLANATION || this == APPEAL || this == CORRECTION;
    }

    /** Whether it is the office's own, of which the warned are not told. */
    boolean isOfOffice() {
        return !waiting.isEmpty();
    }
}

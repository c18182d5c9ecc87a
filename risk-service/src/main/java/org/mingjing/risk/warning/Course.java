package org.mingjing.risk.warning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.kit.problem.RuleBroken;

/** Where a warning stands, and how many steps brought it there. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private WarningState state = WarningState.RAISED;

    /** From which its days are counted. */
    @Column(name = "office_since")
    private LocalDate officeSince;

    @Column(name = "office_due_on")
    private LocalDate officeDueOn;

    @Column(name = "revision")
    private long revision = 1;

    void refuseUnlessFit(Step step, String code) {
        if (!step.fits(state)) {
            throw new RuleBroken("warning-out-of-order", code, state);
        }
    }

    void take(Step step) {
        var after = step.after(state);
        if (after != state) {
            officeDueOn = null;
            officeSince = null;
        }
        state = after;
        revision++;
    }

    /** Whoever decides has their days too; nothing happens to the warning when they pass. */
    void officeActs(LocalDate since, LocalDate until) {
        officeSince = since;
        officeDueOn = until;
    }

    void officeFollows(LocalDate lastDayBefore, LocalDate lastDayNow) {
        if (lastDayBefore.equals(officeSince)) {
            officeSince = lastDayNow;
        }
    }

    /** What was given its days when nobody noted from when keeps them. */
    void recount(WarningDays days, WorkingDays calendar) {
        if (officeSince != null) {
            officeDueOn = calendar.after(officeSince, days.ofOffice(state).orElseThrow());
        }
    }

    /** Something is to be known before anybody decides further. */
    void note() {
        revision++;
    }

    /** The last day of the office for its next step; null when it is over. */
    LocalDate officeDueOn() {
        return officeDueOn;
    }

    WarningState state() {
        return state;
    }

    long revision() {
        return revision;
    }
}

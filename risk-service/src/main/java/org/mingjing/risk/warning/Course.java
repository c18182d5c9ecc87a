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
        }
        state = after;
        revision++;
    }

    void officeActsBy(LocalDate day) {
        officeDueOn = day;
    }

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

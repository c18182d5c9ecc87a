package org.mingjing.process.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.mingjing.calendar.Pause;

/**
 * Days during which a clock stands still, both ends included.
 *
 * @param toDay null while it still does
 * @param evidence the written notice to the applicant, or the key of the step that is not counted
 */
@Embeddable
record ClockPause(
        @Enumerated(EnumType.STRING) PauseKind kind,
        @Column(name = "from_day") LocalDate fromDay,
        @Column(name = "to_day") LocalDate toDay,
        String evidence) {

    static ClockPause open(PauseKind kind, LocalDate fromDay, String evidence) {
        return new ClockPause(kind, fromDay, null, evidence);
    }

    ClockPause endingOn(LocalDate lastDay) {
        return new ClockPause(kind, fromDay, lastDay, evidence);
    }

    boolean isOpen() {
        return toDay == null;
    }

    boolean isOpenForStep(String stepKey) {
        return isOpen() && kind == PauseKind.UNCOUNTED_STEP && evidence.equals(stepKey);
    }

    boolean isOpenSpecialProcedure() {
        return isOpen() && kind.isSpecialProcedure();
    }

    Pause toCount() {
        return new Pause(fromDay, toDay, kind.wording());
    }
}

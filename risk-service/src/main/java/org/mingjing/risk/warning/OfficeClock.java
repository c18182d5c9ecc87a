package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Starts to count when a warning comes to wait for the office: a verified one that nobody tells is never in force, and one that
 * is told and left lying never ends. Where it waits for the warned first, the office's days follow theirs.
 */
@ApplicationScoped
class OfficeClock {
    private final WarningSchemes schemes;
    private final Deadlines deadlines;
    private final Clock clock;

    OfficeClock(WarningSchemes schemes, Deadlines deadlines, Clock clock) {
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What leaves a warning in its state, as an appeal does, gives the office no other days. */
    void start(Warning warning) {
        if (warning.course().officeDueOn() == null) {
            count(warning, OfficeTurn.after(warning, LocalDate.now(clock)));
        }
    }

    /** Once all that was ordered is carried out, the office waits for the last day of the correction no longer. */
    void startChecking(Warning warning) {
        OfficeTurn.toCheck(warning, LocalDate.now(clock)).ifPresent(since -> count(warning, since));
    }

    private void count(Warning warning, LocalDate since) {
        var days = schemes.findById(warning.proposed().scheme()).days();
        days.ofOffice(warning.state()).ifPresent(workingDays -> {
            var lastDay = deadlines.after(since, workingDays);
            warning.course().officeActs(since, lastDay);
            deadlines.watch(warning.code(), Deadline.ofOffice(warning.state()), lastDay, days.reminder());
        });
    }
}

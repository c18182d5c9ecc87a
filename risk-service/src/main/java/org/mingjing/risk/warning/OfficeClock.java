package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Starts to count when a warning comes to wait for the office: a verified one that nobody tells is never in force. */
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
        if (warning.course().officeDueOn() != null) {
            return;
        }
        var days = schemes.findById(warning.proposed().scheme()).days();
        days.ofOffice(warning.state()).ifPresent(workingDays -> {
            var today = LocalDate.now(clock);
            var lastDay = deadlines.after(today, workingDays);
            warning.course().officeActs(today, lastDay);
            deadlines.watch(warning.code(), Deadline.ofOffice(warning.state()), lastDay, days.reminder());
        });
    }
}

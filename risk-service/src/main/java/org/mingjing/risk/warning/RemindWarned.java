package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.mingjing.events.risk.WarningReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;

/**
 * Notes that a last day nears or has passed, and tells it, each week until somebody acts who still can. The warning itself
 * stays as it is: what comes next somebody has to decide.
 */
@ApplicationScoped
class RemindWarned {
    private static final Period AGAIN = Period.ofWeeks(1);

    private final Warnings warnings;
    private final WarningEntries entries;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    RemindWarned(
            Warnings warnings, WarningEntries entries, Deadlines deadlines, Outbox outbox, Audit audit, Clock clock) {
        this.warnings = warnings;
        this.entries = entries;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param subject of the timer: code and deadline */
    void remind(String subject, boolean overdue) {
        var parts = subject.split(" ");
        var deadline = Deadline.valueOf(parts[1]);
        warnings.byCode(parts[0]).ifPresent(warning -> remind(warning, deadline, overdue));
    }

    private void remind(Warning warning, Deadline deadline, boolean overdue) {
        var lastDay = deadline.day(warning);
        var today = LocalDate.now(clock);
        // A day that was moved while its timer was due is not over.
        if (lastDay == null || overdue && !today.isAfter(lastDay)) {
            return;
        }
        if (overdue && deadline.mayBeLate()) {
            deadlines.tellAgain(warning.code(), deadline, today.plus(AGAIN));
        }
        entries.persist(WarningEntry.reminder(warning, overdue, deadline, OffsetDateTime.now(clock)));
        var warned = warning.warned();
        outbox.add(new WarningReminded(
                warning.code(), warned.unitCode(), warned.officialCode(), deadline.name(), lastDay, overdue));
        audit.bySystem(overdue ? "warning.overdue" : "warning.remind", warning.code());
    }
}

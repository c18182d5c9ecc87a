package org.mingjing.risk.warning;

import static org.mingjing.risk.warning.WarningEntry.Kind.DAY_MOVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.calendar.CalendarChanged;

/** Another calendar gives other last days: each warning that waits for one is looked at by itself. */
@ApplicationScoped
class FollowCalendar implements TimerHandler {
    private final Warnings warnings;
    private final WarningSchemes schemes;
    private final Deadlines deadlines;
    private final WarningHistory history;
    private final Audit audit;
    private final Clock clock;

    FollowCalendar(
            Warnings warnings,
            WarningSchemes schemes,
            Deadlines deadlines,
            WarningHistory history,
            Audit audit,
            Clock clock) {
        this.warnings = warnings;
        this.schemes = schemes;
        this.deadlines = deadlines;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    void on(@Observes CalendarChanged changed) {
        deadlines.recountNow(warnings.thatWait(LocalDate.now(clock)));
    }

    @Override
    public String kind() {
        return Deadlines.RECOUNT;
    }

    @Override
    public void fire(String code) {
        warnings.byCode(code).ifPresent(this::recount);
    }

    private void recount(Warning warning) {
        var days = schemes.findById(warning.proposed().scheme()).days();
        var moved = MovedDays.of(warning, days, deadlines::after);
        moved.stream()
                .filter(deadline -> deadline.isReminded() && deadline.day(warning) != null)
                .forEach(deadline -> deadlines.watch(warning.code(), deadline, deadline.day(warning), days.reminder()));
        for (var deadline : moved) {
            warning.course().note();
            history.add(warning, DAY_MOVED, deadline + " " + deadline.standing(warning), "system");
            audit.bySystem("warning.move-day", warning.code());
        }
    }
}

package org.mingjing.risk.warning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.timer.Timers;
import org.mingjing.risk.calendar.NationalCalendar;

/** Last days by the legal calendar, and the timers that remind of them before and tell that they have passed. */
@ApplicationScoped
class Deadlines {
    static final String REMINDER = "warning-reminder";
    static final String OVERDUE = "warning-overdue";
    static final String RECOUNT = "warning-recount";

    private final NationalCalendar calendar;
    private final Timers timers;
    private final Clock clock;

    Deadlines(NationalCalendar calendar, Timers timers, Clock clock) {
        this.calendar = calendar;
        this.timers = timers;
        this.clock = clock;
    }

    /** The last of so many working days after a day. */
    LocalDate after(LocalDate day, int workingDays) {
        return calendar.current()
                .due(new Limit(workingDays, LimitUnit.WORKING_DAY).startingOn(day))
                .date();
    }

    void watch(String code, Deadline deadline, LocalDate lastDay, int reminderDays) {
        var subject = code + " " + deadline;
        timers.set(REMINDER, subject, startOf(before(calendar.current(), lastDay, reminderDays)));
        timers.set(OVERDUE, subject, startOf(lastDay.plusDays(1)));
    }

    /** What is late stays late until somebody acts. */
    void tellAgain(String code, Deadline deadline, LocalDate on) {
        timers.set(OVERDUE, code + " " + deadline, startOf(on));
    }

    /** Each in a transaction of its own. */
    void recountNow(Collection<String> codes) {
        timers.setAll(RECOUNT, codes, clock.instant());
    }

    /** So many working days before, the last day itself not counted. */
    static LocalDate before(LegalCalendar calendar, LocalDate lastDay, int workingDays) {
        var day = lastDay;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}

package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mingjing.calendar.Limit;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.risk.calendar.NationalCalendar;

/** Until when something is to be done, by the calendar in force. */
@ApplicationScoped
class ActionDays {
    private final NationalCalendar calendar;

    ActionDays(NationalCalendar calendar) {
        this.calendar = calendar;
    }

    /** The last of so many working days after a day. */
    LocalDate after(LocalDate day, int workingDays) {
        return calendar.current()
                .due(new Limit(workingDays, LimitUnit.WORKING_DAY).startingOn(day))
                .date();
    }
}

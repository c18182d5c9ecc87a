package org.mingjing.process.calendar;

import java.util.List;
import org.mingjing.calendar.LegalCalendar;

/** What has to go by a new calendar as soon as there is one. Implemented by the features that keep due days. */
public interface RunsByCalendar {

    /** Every due day of something still running that the new calendar moves; changes nothing. */
    List<DueDayChange> movedBy(LegalCalendar before, LegalCalendar after);

    /** Goes by the new calendar from now on. */
    void follow(LegalCalendar after);
}

package org.mingjing.risk.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.Timers;

/** The days on which something happens to a measure by itself; each is the first day after the one that was given. */
@ApplicationScoped
class MeasureTimers {
    static final String OVERDUE = "measure-overdue";
    static final String REVIEW_AGE = "measure-review-age";

    private final Timers timers;
    private final Clock clock;

    MeasureTimers(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    void dueOn(String measureCode, LocalDate lastDay) {
        at(OVERDUE, measureCode, lastDay.plusDays(1));
    }

    void remindAgainOn(String measureCode, LocalDate day) {
        at(OVERDUE, measureCode, day);
    }

    void noLongerDue(String measureCode) {
        timers.cancel(OVERDUE, measureCode);
    }

    /** @param day null when nothing is left that could grow old */
    void reviewedOn(String measureCode, LocalDate day) {
        if (day == null) {
            timers.cancel(REVIEW_AGE, measureCode);
        } else {
            at(REVIEW_AGE, measureCode, MeasureReview.lapsesOn(day));
        }
    }

    private void at(String kind, String measureCode, LocalDate day) {
        timers.set(kind, measureCode, day.atStartOfDay(clock.getZone()).toInstant());
    }
}

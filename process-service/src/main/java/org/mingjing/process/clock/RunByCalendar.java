package org.mingjing.process.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.process.calendar.DueDayChange;
import org.mingjing.process.calendar.RunsByCalendar;

/** Running clocks follow a new calendar: their due days move, and so does the time of their next card. */
@ApplicationScoped
class RunByCalendar implements RunsByCalendar {
    private final LimitClocks clocks;
    private final Escalation escalation;
    private final Clock clock;

    RunByCalendar(LimitClocks clocks, Escalation escalation, Clock clock) {
        this.clocks = clocks;
        this.escalation = escalation;
        this.clock = clock;
    }

    @Override
    public List<DueDayChange> movedBy(LegalCalendar before, LegalCalendar after) {
        var today = LocalDate.now(clock);
        return clocks.running().stream()
                .flatMap(running -> changes(
                        running,
                        running.timetable(before, today).dueDays(),
                        running.timetable(after, today).dueDays()))
                .toList();
    }

    @Override
    public void follow(LegalCalendar after) {
        escalation.schedule(clocks.running(), after);
    }

    private static Stream<DueDayChange> changes(LimitClock running, DueDays before, DueDays after) {
        return Stream.of(
                        change(running, "PROMISED", before.promised(), after.promised()),
                        change(running, "STATUTORY", before.statutory(), after.statutory()))
                .filter(change -> change.before() != null && !change.before().equals(change.after()));
    }

    private static DueDayChange change(LimitClock running, String limit, LocalDate before, LocalDate after) {
        return new DueDayChange(running.caseCode(), running.key(), limit, before, after);
    }
}

package org.mingjing.process.calendar;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;

/** Puts a new calendar in force and lets everything that runs by it follow at once. */
@ApplicationScoped
class ReplaceCalendar {
    private final NationalCalendar national;
    private final CalendarEditions editions;
    private final List<RunsByCalendar> followers;
    private final Outbox outbox;
    private final Clock clock;

    ReplaceCalendar(
            NationalCalendar national,
            CalendarEditions editions,
            @All List<RunsByCalendar> followers,
            Outbox outbox,
            Clock clock) {
        this.national = national;
        this.editions = editions;
        this.followers = followers;
        this.outbox = outbox;
        this.clock = clock;
    }

    CalendarChange preview(LegalCalendar after) {
        return change(true, after);
    }

    /** The same calendar again is no edition: nothing changes and nobody is told. */
    CalendarChange replace(LegalCalendar after, Caller caller) {
        editions.holdAlone();
        var change = change(false, after);
        if (!after.equals(national.current())) {
            var edition =
                    new CalendarEdition(editions.newestNumber() + 1, after, caller.actor(), OffsetDateTime.now(clock));
            editions.persistAndFlush(edition);
            outbox.add(edition.replaced());
            followers.forEach(follower -> follower.follow(after));
        }
        return change;
    }

    private CalendarChange change(boolean dryRun, LegalCalendar after) {
        var before = national.current();
        var moved = followers.stream()
                .flatMap(follower -> follower.movedBy(before, after).stream())
                .toList();
        return CalendarChange.of(dryRun, before, after, moved);
    }
}

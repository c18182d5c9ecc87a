package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.mingjing.events.risk.IntegrityFileReminded;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.timer.Timers;
import org.mingjing.kit.write.Audit;

/**
 * Once a day, official and unit are reminded of files that nobody kept up for a year. In portions, so that no transaction
 * grows with the number of officials.
 */
@ApplicationScoped
class RemindOfOldFiles implements TimerHandler {
    static final String TIMER = "integrity-file-reminder";
    /** The daily timer; the first one came with a migration. Those of further portions name the last official of one. */
    static final String ALL = "all";

    private final OldFiles oldFiles;
    private final FileReminder.Sent reminders;
    private final Timers timers;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RemindOfOldFiles(
            OldFiles oldFiles, FileReminder.Sent reminders, Timers timers, Audit audit, Outbox outbox, Clock clock) {
        this.oldFiles = oldFiles;
        this.reminders = reminders;
        this.timers = timers;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public void fire(String subject) {
        var today = LocalDate.now(clock);
        var after = subject.equals(ALL) ? "" : subject;
        var stretch = oldFiles.stretch(after, today, Set.of());
        if (!oldFiles.isLast(stretch)) {
            timers.set(TIMER, stretch.get(stretch.size() - 1).official(), clock.instant());
        }
        if (subject.equals(ALL)) {
            timers.set(
                    TIMER, ALL, today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        var old =
                stretch.stream().filter(file -> file.isToBeRemindedOfOn(today)).toList();
        old.forEach(file -> reminders.persist(new FileReminder(file.official(), today)));
        audit.bySystem(
                "integrity-file.remind", old.stream().map(OldFile::official).toList());
        outbox.addAll(old.stream()
                .map(file -> new IntegrityFileReminded(file.official(), file.unitCode(), file.lastOn()))
                .toList());
    }
}

package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.PostHolders;

/** Whose file was not kept up for a year, of everybody who holds a post. */
@ApplicationScoped
class OldFiles {
    private static final String FILTER = "integrity-files not updated";
    private static final int AT_ONCE = 500;

    private final FileEntries entries;
    private final FileReminder.Sent reminders;
    private final PostHolders holders;
    private final Recusal recusal;
    private final Clock clock;

    OldFiles(FileEntries entries, FileReminder.Sent reminders, PostHolders holders, Recusal recusal, Clock clock) {
        this.entries = entries;
        this.reminders = reminders;
        this.holders = holders;
        this.recusal = recusal;
        this.clock = clock;
    }

    /** Without the caller's own and those of whom they have to do with, of whose files they are told nothing. */
    Page<OldFile> page(Caller caller, Paging paging) {
        var after = paging.after(FILTER).text(0).orElse("");
        var hidden = recusal.filesNotFor(caller);
        var today = LocalDate.now(clock);
        var old =
                behind(after, today, file -> file.isOldOn(today) && !hidden.contains(file.official()), paging.fetch());
        return Page.of(old, paging, FILTER, file -> List.of(file.official()), file -> file);
    }

    /** In the order of the officials, behind one of them. */
    List<OldFile> behind(String official, LocalDate today, Predicate<OldFile> wanted, int limit) {
        var found = new ArrayList<OldFile>();
        var there = holders.on(today, null).tailMap(official + '\0');
        while (found.size() < limit && !there.isEmpty()) {
            var some = there.keySet().stream().limit(AT_ONCE).toList();
            var updated = entries.lastUpdates(some);
            var reminded = reminders.last(some);
            for (var code : some) {
                var last = updated.get(code);
                var lastOn = last == null
                        ? null
                        : last.atZoneSameInstant(clock.getZone()).toLocalDate();
                var file = new OldFile(code, there.get(code), lastOn, reminded.get(code));
                if (found.size() < limit && wanted.test(file)) {
                    found.add(file);
                }
            }
            there = there.tailMap(some.get(some.size() - 1) + '\0');
        }
        return found;
    }
}

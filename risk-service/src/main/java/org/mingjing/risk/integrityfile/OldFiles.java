package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.ServingOfficials;
import org.mingjing.risk.official.ServingOfficials.Serving;

/** Whose file was not kept up for a year, of everybody in service. */
@ApplicationScoped
class OldFiles {
    private static final String FILTER = "integrity-files not updated";
    private static final int AT_ONCE = 500;

    private final FileEntries entries;
    private final FileReminder.Sent reminders;
    private final ServingOfficials servingOfficials;
    private final Recusal recusal;
    private final Clock clock;

    OldFiles(
            FileEntries entries,
            FileReminder.Sent reminders,
            ServingOfficials servingOfficials,
            Recusal recusal,
            Clock clock) {
        this.entries = entries;
        this.reminders = reminders;
        this.servingOfficials = servingOfficials;
        this.recusal = recusal;
        this.clock = clock;
    }

    /** Without the caller's own and those of whom they have to do with, of whose files they are told nothing. */
    Page<OldFile> page(Caller caller, Paging paging) {
        var after = paging.after(FILTER).text(0).orElse("");
        var hidden = recusal.filesNotFor(caller);
        var today = LocalDate.now(clock);
        var old = Stream.iterate(
                        stretch(after, today, hidden),
                        stretch -> !stretch.isEmpty(),
                        stretch -> isLast(stretch)
                                ? List.of()
                                : stretch(stretch.get(AT_ONCE - 1).official(), today, hidden))
                .flatMap(List::stream)
                .filter(file -> file.isOldOn(today))
                .limit(paging.fetch())
                .toList();
        return Page.of(old, paging, FILTER, file -> List.of(file.official()), file -> file);
    }

    /**
     * The files, old or not, of the next in service, in the order of their codes.
     *
     * @param after the code behind which it starts
     * @param except whose files are left out
     */
    List<OldFile> stretch(String after, LocalDate today, Collection<String> except) {
        var next = servingOfficials.page(today, null, except, after, AT_ONCE);
        var codes = next.stream().map(Serving::official).toList();
        var updated = entries.lastUpdates(codes);
        var reminded = reminders.last(codes);
        return next.stream()
                .map(serving -> new OldFile(
                        serving.official(),
                        serving.unitCode(),
                        dayOf(updated.get(serving.official())),
                        reminded.get(serving.official())))
                .toList();
    }

    boolean isLast(List<OldFile> stretch) {
        return stretch.size() < AT_ONCE;
    }

    private LocalDate dayOf(OffsetDateTime updated) {
        return updated == null
                ? null
                : updated.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}

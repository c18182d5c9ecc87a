package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.PostHolders;

/** A file is kept up at least once a year: whose was not, of everybody who holds a post. */
@ApplicationScoped
class OldFiles {
    private static final String FILTER = "integrity-files not updated";

    private final FileEntries entries;
    private final PostHolders holders;
    private final Clock clock;

    OldFiles(FileEntries entries, PostHolders holders, Clock clock) {
        this.entries = entries;
        this.holders = holders;
        this.clock = clock;
    }

    /** @param lastOn when something was last put in; absent when nothing ever was */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OldFile(String official, String unitCode, LocalDate lastOn) {
        boolean isOlderThan(LocalDate day) {
            return lastOn == null || lastOn.isBefore(day);
        }
    }

    Page<OldFile> page(Paging paging) {
        var after = paging.after(FILTER).text(0).orElse("");
        var today = LocalDate.now(clock);
        var updated = entries.lastUpdates();
        var old = holders.on(today, null).tailMap(after + '\0').entrySet().stream()
                .map(holder -> {
                    var last = updated.get(holder.getKey());
                    var lastOn = last == null
                            ? null
                            : last.atZoneSameInstant(clock.getZone()).toLocalDate();
                    return new OldFile(holder.getKey(), holder.getValue(), lastOn);
                })
                .filter(file -> file.isOlderThan(today.minusYears(1)))
                .limit(paging.fetch())
                .toList();
        return Page.of(old, paging, FILTER, file -> List.of(file.official()), file -> file);
    }
}

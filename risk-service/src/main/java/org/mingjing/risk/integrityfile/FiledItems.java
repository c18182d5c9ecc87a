package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.Officials;

/** What was put into a file. Only who may read the file asks for all of it; everybody sees what they put in themself. */
@ApplicationScoped
public class FiledItems {
    private final FileEntries entries;
    private final SealedWords sealedWords;
    private final Officials officials;
    private final Clock clock;

    FiledItems(FileEntries entries, SealedWords sealedWords, Officials officials, Clock clock) {
        this.entries = entries;
        this.sealedWords = sealedWords;
        this.officials = officials;
        this.clock = clock;
    }

    /** @param seen how far the file went when others looked */
    public CheckedFile checked(String officialCode, Collection<Head> seen) {
        return new CheckedFile(entries.of(officialCode), seen);
    }

    /** What a file held at the end of a day. */
    public List<ItemView> of(CheckedFile file, LocalDate day) {
        var dayAfter = day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        return file.before(dayAfter).stream().map(this::view).toList();
    }

    Page<ItemView> providedBy(Caller caller, String officialCode, Paging paging) {
        var filter = "integrity-items " + officialCode + " by " + caller.actor();
        var after = paging.after(filter).smallNumber(0).orElse(0);
        officials.required(officialCode);
        return Page.of(
                entries.providedBy(caller.actor(), officialCode, after, paging.fetch()),
                paging,
                filter,
                entry -> List.of(String.valueOf(entry.no())),
                this::view);
    }

    ItemView view(FileEntry entry) {
        return ItemView.of(entry, sealedWords.open(entry));
    }
}

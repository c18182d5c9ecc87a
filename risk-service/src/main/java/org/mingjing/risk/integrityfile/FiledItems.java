package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
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
        var sides = entries.sides(officialCode);
        return Page.of(
                own(caller, officialCode, after, paging.fetch()),
                paging,
                filter,
                own -> List.of(String.valueOf(own.place())),
                own -> ItemView.ofSide(own.entry(), sealedWords.open(own.entry()), sides));
    }

    /** As who put it in sees it. */
    ItemView own(FileEntry entry) {
        return ItemView.ofSide(entry, sealedWords.open(entry), entries.sides(entry.officialCode()));
    }

    /** @param place among what the caller put in: a cursor says no more than the view does */
    private record Own(int place, FileEntry entry) {}

    private List<Own> own(Caller caller, String officialCode, int after, int limit) {
        var numbers = entries.numbersProvidedBy(caller.actor(), officialCode);
        int from = Math.max(0, Math.min(after, numbers.size()));
        int to = Math.min(from + limit, numbers.size());
        var found = entries.numbered(officialCode, numbers.subList(from, to));
        return IntStream.range(0, found.size())
                .mapToObj(i -> new Own(from + i + 1, found.get(i)))
                .toList();
    }

    private ItemView view(FileEntry entry) {
        return ItemView.of(entry, sealedWords.open(entry));
    }
}

package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.Officials;

/**
 * What was put into a file. Only who may read the file asks for all of it; everybody sees what they put in themself, for a unit
 * only for a time.
 */
@ApplicationScoped
public class FiledItems {
    private final FileEntries entries;
    private final SealedWords sealedWords;
    private final Officials officials;
    private final UnitSpeakers unitSpeakers;
    private final Clock clock;

    FiledItems(
            FileEntries entries, SealedWords sealedWords, Officials officials, UnitSpeakers unitSpeakers, Clock clock) {
        this.entries = entries;
        this.sealedWords = sealedWords;
        this.officials = officials;
        this.unitSpeakers = unitSpeakers;
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
        var official = officials.required(officialCode);
        // Who left the unit, or has come to have to do with the official, no longer speaks in the file, nor reads what
        // they said.
        var unit = caller.is(officialCode) ? null : unitSpeakers.unitOf(caller, official);
        var sides = entries.sides(officialCode);
        var now = OffsetDateTime.now(clock);
        return Page.of(
                own(entries.numbersProvidedBy(caller.actor(), unit, officialCode), officialCode, after, paging.fetch()),
                paging,
                filter,
                own -> List.of(String.valueOf(own.place())),
                own -> ItemView.ofSide(own.entry(), wordsFor(own.entry(), now), sides));
    }

    private ItemWords wordsFor(FileEntry entry, OffsetDateTime now) {
        return entry.mayBeReadByProvider(now) ? sealedWords.open(entry) : ItemWords.WITHHELD;
    }

    /** As who put it in sees it. */
    ItemView own(FileEntry entry) {
        return ItemView.ofSide(entry, sealedWords.open(entry), entries.sides(entry.officialCode()));
    }

    /** @param place among what the caller put in: a cursor says no more than the view does */
    private record Own(int place, FileEntry entry) {}

    private List<Own> own(List<Integer> numbers, String officialCode, int after, int limit) {
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

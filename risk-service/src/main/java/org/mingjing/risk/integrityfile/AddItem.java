package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;

/** An official, or a unit that knows something of them, puts an item into the official's integrity file. */
@ApplicationScoped
class AddItem {
    private final FileEntries entries;
    private final SealedWords sealedWords;
    private final Officials officials;
    private final UnitSpeakers unitSpeakers;
    private final Outbox outbox;
    private final Clock clock;

    AddItem(
            FileEntries entries,
            SealedWords sealedWords,
            Officials officials,
            UnitSpeakers unitSpeakers,
            Outbox outbox,
            Clock clock) {
        this.entries = entries;
        this.sealedWords = sealedWords;
        this.officials = officials;
        this.unitSpeakers = unitSpeakers;
        this.outbox = outbox;
        this.clock = clock;
    }

    FileEntry add(
            String officialCode, ItemGroup group, LocalDate datedOn, Integer corrects, ItemWords words, Caller by) {
        var official = officials.required(officialCode);
        var provider = by.is(officialCode) ? Provider.SELF : Provider.UNIT;
        var unit = provider == Provider.SELF ? official.unitCode() : unitSpeakers.unitOf(by, official);
        var stated = Item.stated(group, provider, unit, datedOn, corrects, words, LocalDate.now(clock));
        entries.hold(officialCode);
        var item = corrects == null ? stated : stated.correcting(correctable(officialCode, stated));
        var id = Ids.next();
        var entry = new FileEntry(
                id,
                officialCode,
                entries.last(officialCode).orElse(null),
                item,
                sealedWords.seal(words, id),
                by.actor(),
                OffsetDateTime.now(clock));
        entries.persistAndFlush(entry);
        outbox.add(entry.told());
        return entry;
    }

    /** Each side corrects what it said, and hears the same of what others said as of what nobody did. */
    private int correctable(String officialCode, Item stated) {
        int no = entries.ofSide(officialCode, stated, stated.corrects())
                .orElseThrow(() -> new RuleBroken("integrity-item-unknown", stated.corrects()))
                .no();
        entries.correctionOf(officialCode, no).ifPresent(other -> {
            var by = entries.sides(officialCode).placeOf(other.no());
            throw new RuleBroken("integrity-item-corrected", stated.corrects(), by);
        });
        return no;
    }
}

package org.mingjing.risk.integrityfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.kit.id.Ids;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.Roles;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.integrityfile.recusal.Recusal;
import org.mingjing.risk.official.Official;
import org.mingjing.risk.official.Officials;

/** An official, or a unit that knows something of them, puts an item into the official's integrity file. */
@ApplicationScoped
class AddItem {
    private static final Set<String> SPEAK_FOR_UNITS =
            Set.of(Roles.UNIT_LEADER, Roles.SUPERVISOR, Roles.PARTY_COMMITTEE);

    private final FileEntries entries;
    private final SealedWords sealedWords;
    private final Officials officials;
    private final Recusal recusal;
    private final UnitScope scope;
    private final Outbox outbox;
    private final Clock clock;

    AddItem(
            FileEntries entries,
            SealedWords sealedWords,
            Officials officials,
            Recusal recusal,
            UnitScope scope,
            Outbox outbox,
            Clock clock) {
        this.entries = entries;
        this.sealedWords = sealedWords;
        this.officials = officials;
        this.recusal = recusal;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    FileEntry add(
            String officialCode, ItemGroup group, LocalDate datedOn, Integer corrects, ItemWords words, Caller by) {
        var official = officials.required(officialCode);
        var provider = by.is(officialCode) ? Provider.SELF : Provider.UNIT;
        var unit = provider == Provider.SELF ? official.unitCode() : unitOf(by, official);
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

    private String unitOf(Caller by, Official official) {
        if (SPEAK_FOR_UNITS.stream().noneMatch(by::has)) {
            throw new RuleBroken("integrity-item-of-another");
        }
        if (recusal.filesNotFor(by).contains(official.code())) {
            throw new RuleBroken("integrity-item-interest");
        }
        scope.require(by, official.unitCode());
        if (by.unit() == null) {
            throw new RuleBroken("unit-unknown", "-");
        }
        return by.unit();
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

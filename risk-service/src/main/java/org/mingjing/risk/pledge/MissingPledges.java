package org.mingjing.risk.pledge;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.PostHolders;
import org.mingjing.risk.unit.Units;

/** Who holds a post and has not signed the text that counts. */
@ApplicationScoped
class MissingPledges {
    private final PledgeTexts texts;
    private final Pledges pledges;
    private final PledgeReminder.Sent sent;
    private final PostHolders holders;
    private final Units units;
    private final UnitScope scope;
    private final Clock clock;

    MissingPledges(
            PledgeTexts texts,
            Pledges pledges,
            PledgeReminder.Sent sent,
            PostHolders holders,
            Units units,
            UnitScope scope,
            Clock clock) {
        this.texts = texts;
        this.pledges = pledges;
        this.sent = sent;
        this.holders = holders;
        this.units = units;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param remindedOn null while nobody reminded them */
    record Missing(String official, String unitCode, LocalDate dueOn, boolean overdue, LocalDate remindedOn) {}

    Page<Missing> page(Caller caller, int year, String unit, Paging paging) {
        var filter = "pledges missing " + scope.boundary(caller) + " " + unit + " " + year;
        var after = paging.after(filter).text(0).orElse("");
        var today = LocalDate.now(clock);
        var text = texts.current(year);
        var signed = pledges.whoSigned(text);
        var reminded =
                sent.about(text).stream().collect(toMap(PledgeReminder::officialCode, PledgeReminder::remindedOn));
        var rows = holders
                .on(year < today.getYear() ? LocalDate.of(year, 12, 31) : today, within(caller, unit))
                .entrySet()
                .stream()
                .filter(holder -> holder.getKey().compareTo(after) > 0 && !signed.contains(holder.getKey()))
                .limit(paging.fetch())
                .map(holder -> new Missing(
                        holder.getKey(),
                        holder.getValue(),
                        text.dueOn(),
                        text.overdueOn(today),
                        reminded.get(holder.getKey())))
                .toList();
        return Page.of(rows, paging, filter, missing -> List.of(missing.official()), missing -> missing);
    }

    private Collection<String> within(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return units.within(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}

package org.mingjing.risk.pledge;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.official.ServingOfficials;
import org.mingjing.risk.official.ServingOfficials.Serving;
import org.mingjing.risk.unit.UnitsSeen;

/** Who is in service and has not signed the text that counts. */
@ApplicationScoped
class MissingPledges {
    private final PledgeTexts texts;
    private final Pledges pledges;
    private final PledgeReminder.Sent sent;
    private final ServingOfficials servingOfficials;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Clock clock;

    MissingPledges(
            PledgeTexts texts,
            Pledges pledges,
            PledgeReminder.Sent sent,
            ServingOfficials servingOfficials,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Clock clock) {
        this.texts = texts;
        this.pledges = pledges;
        this.sent = sent;
        this.servingOfficials = servingOfficials;
        this.unitsSeen = unitsSeen;
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
        var found = servingOfficials.page(
                year < today.getYear() ? LocalDate.of(year, 12, 31) : today,
                unitsSeen.by(caller, unit),
                pledges.whoSigned(text, after),
                after,
                paging.fetch());
        var reminded = sent.to(found.stream().map(Serving::official).toList(), text).stream()
                .collect(toMap(PledgeReminder::officialCode, PledgeReminder::remindedOn));
        var rows = found.stream()
                .map(serving -> new Missing(
                        serving.official(),
                        serving.unitCode(),
                        text.dueOn(),
                        text.overdueOn(today),
                        reminded.get(serving.official())))
                .toList();
        return Page.of(rows, paging, filter, missing -> List.of(missing.official()), missing -> missing);
    }
}

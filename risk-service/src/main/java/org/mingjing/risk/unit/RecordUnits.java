package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;

/** Adds to the dated records what follows from them and leaves the tree whole; today's units follow. */
@ApplicationScoped
class RecordUnits {
    private final UnitRevisions revisions;
    private final UnitsOfToday unitsOfToday;
    private final UnitScope scope;
    private final Outbox outbox;
    private final Clock clock;

    RecordUnits(UnitRevisions revisions, UnitsOfToday unitsOfToday, UnitScope scope, Outbox outbox, Clock clock) {
        this.revisions = revisions;
        this.unitsOfToday = unitsOfToday;
        this.scope = scope;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return the history with the changes in it */
    UnitHistory record(List<UnitChange> changes, UnitHistory history, Caller caller) {
        if (changes.isEmpty()) {
            return history;
        }
        changes.forEach(history::refuseUnlessItFollows);
        var now = OffsetDateTime.now(clock);
        var recorded = changes.stream()
                .map(change -> new UnitRevision(change, history.lastNo(change.code()) + 1, caller.actor(), now))
                .toList();
        var after = history.with(recorded);
        var boundary = scope.boundary(caller);
        changes.forEach(change -> KindFromAbove.refuse(change.code(), history, after, boundary));
        changes.stream()
                .map(history::firstDayTouchedBy)
                .min(LocalDate::compareTo)
                .ifPresent(after::refuseIfTornFrom);
        revisions.persist(recorded);
        outbox.addAll(recorded.stream().map(UnitRevision::told).toList());
        unitsOfToday.follow(after);
        return after;
    }
}

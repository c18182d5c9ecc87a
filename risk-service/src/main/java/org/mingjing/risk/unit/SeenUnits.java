package org.mingjing.risk.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;

/** The units of a day as one caller may see them: whose scope it is says the tree of today, whatever the day. */
@ApplicationScoped
class SeenUnits {
    private final Units units;
    private final UnitRevisions revisions;
    private final UnitScope scope;

    SeenUnits(Units units, UnitRevisions revisions, UnitScope scope) {
        this.units = units;
        this.revisions = revisions;
        this.scope = scope;
    }

    /** @param lastNo number of the last record of the unit, which whoever changes it must have seen */
    record Seen(UnitView view, int lastNo) {}

    Seen one(Caller caller, String code, LocalDate day) {
        scope.require(caller, code);
        var history = revisions.history();
        var profile = history.on(code, day).orElseThrow(NotFound::new);
        return new Seen(UnitView.of(code, profile), history.lastNo(code));
    }

    /** Every record, also of a unit that has ended. */
    Page<UnitRevision> records(Caller caller, String code, Paging paging) {
        scope.require(caller, code);
        var filter = "records of unit " + code;
        long after = paging.after(filter).number(0).orElse(0L);
        var records = revisions.of(code, after, paging.fetch());
        if (records.isEmpty() && after == 0) {
            throw new NotFound();
        }
        return Page.of(records, paging, filter, record -> List.of("" + record.no()), record -> record);
    }

    Page<UnitView> page(Caller caller, LocalDate day, Paging paging) {
        var boundary = scope.boundary(caller);
        var filter = "units " + boundary + " " + day;
        var after = paging.after(filter).text(0).orElse("");
        var mine = boundary == null ? null : new HashSet<>(units.within(boundary));
        var rows = revisions.history().tree(day).entrySet().stream()
                .filter(unit -> unit.getKey().compareTo(after) > 0)
                .filter(unit -> mine == null || mine.contains(unit.getKey()))
                .limit(paging.fetch())
                .toList();
        return Page.of(
                rows,
                paging,
                filter,
                unit -> List.of(unit.getKey()),
                unit -> UnitView.of(unit.getKey(), unit.getValue()));
    }
}

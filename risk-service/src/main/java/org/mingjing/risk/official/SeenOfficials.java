package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.official.PostViews.HoldingView;
import org.mingjing.risk.unit.Units;

/** Officials as one caller may see them: those of the own unit and of the units below it, or all; and always oneself. */
@ApplicationScoped
class SeenOfficials {
    private final Officials officials;
    private final OfficialRecords records;
    private final Holdings holdings;
    private final Names names;
    private final Units units;
    private final UnitScope scope;

    SeenOfficials(
            Officials officials,
            OfficialRecords records,
            Holdings holdings,
            Names names,
            Units units,
            UnitScope scope) {
        this.officials = officials;
        this.records = records;
        this.holdings = holdings;
        this.names = names;
        this.units = units;
        this.scope = scope;
    }

    /** @param lastNo number of the last record of the official, which whoever changes it must have seen */
    record Seen(String unitCode, String name, int lastNo) {}

    /** Seen by whoever keeps their papers today, and by whoever kept them on the day that is asked for. */
    Seen one(Caller caller, String code, LocalDate day) {
        var history = records.history(code);
        var profile = history.on(day).orElseThrow(NotFound::new);
        if (!scope.covers(caller, profile.unitCode())) {
            require(caller, code);
        }
        return new Seen(profile.unitCode(), profile.name(), history.lastNo());
    }

    /** Every record, also of one who left. */
    Page<OfficialRecord> records(Caller caller, String code, Paging paging) {
        require(caller, code);
        var filter = "records of official " + code;
        long after = paging.after(filter).number(0).orElse(0L);
        return Page.of(
                records.of(code, after, paging.fetch()),
                paging,
                filter,
                record -> List.of("" + record.no()),
                record -> record);
    }

    Page<OfficialRecords.Serving> page(Caller caller, String unit, LocalDate day, Paging paging) {
        var filter = "officials " + scope.boundary(caller) + " " + unit + " " + day;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                records.page(within(caller, unit), day, after, paging.fetch()),
                paging,
                filter,
                official -> List.of(official.code()),
                official -> official);
    }

    /** @param day null for everything ever recorded */
    List<HoldingView> postsOf(Caller caller, String code, LocalDate day) {
        require(caller, code);
        var name = names.of(List.of(code), caller).get(code);
        return holdings.by(code).stream()
                .filter(holding -> day == null || holding.holdsOn(day))
                .map(holding -> HoldingView.of(holding, name))
                .toList();
    }

    private void require(Caller caller, String code) {
        var unit = officials.unitOf(code).orElseThrow(NotFound::new);
        if (!caller.is(code)) {
            scope.require(caller, unit);
        }
    }

    private Collection<String> within(Caller caller, String unit) {
        if (unit != null) {
            scope.require(caller, unit);
            return List.of(unit);
        }
        var boundary = scope.boundary(caller);
        return boundary == null ? null : units.within(boundary);
    }
}

package org.mingjing.risk.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.paging.Page;
import org.mingjing.kit.paging.Paging;
import org.mingjing.risk.unit.Units;
import org.mingjing.risk.unit.UnitsSeen;

/** Coverage as one caller may see it: that of the own unit and of the units below it, or all. */
@ApplicationScoped
class SeenCoverage {
    private static final int MONTHS = 12;

    private final ReadCoverage readCoverage;
    private final CoverageSnapshots snapshots;
    private final Units units;
    private final UnitsSeen unitsSeen;
    private final UnitScope scope;
    private final Clock clock;

    SeenCoverage(
            ReadCoverage readCoverage,
            CoverageSnapshots snapshots,
            Units units,
            UnitsSeen unitsSeen,
            UnitScope scope,
            Clock clock) {
        this.readCoverage = readCoverage;
        this.snapshots = snapshots;
        this.units = units;
        this.unitsSeen = unitsSeen;
        this.scope = scope;
        this.clock = clock;
    }

    Page<UnitCoverage> page(Caller caller, Paging paging) {
        var filter = "coverage " + scope.boundary(caller);
        var after = paging.after(filter).text(0).orElse("");
        var shown = unitsSeen(caller, null).stream()
                .filter(code -> code.compareTo(after) > 0)
                .sorted()
                .limit(paging.fetch())
                .toList();
        return Page.of(
                readCoverage.of(shown), paging, filter, coverage -> List.of(coverage.unitCode()), coverage -> coverage);
    }

    UnitCoverage of(Caller caller, String unit) {
        scope.require(caller, unit);
        units.inTheBooks(unit);
        return readCoverage.of(List.of(unit)).get(0);
    }

    List<CoverageSnapshot> trend(Caller caller, String unit) {
        scope.require(caller, unit);
        units.inTheBooks(unit);
        return snapshots.since(unit, LocalDate.now(clock).minusMonths(MONTHS));
    }

    Page<UncoveredStep> uncoveredSteps(Caller caller, String unit, Paging paging) {
        var filter = "uncovered-steps " + scope.boundary(caller) + " " + unit;
        var after = paging.after(filter);
        var power = after.text(0).orElse("");
        var position = after.number(1).orElse(-1L);
        return Page.of(
                readCoverage.uncoveredSteps(unitsSeen(caller, unit), power, position, paging.fetch()),
                paging,
                filter,
                row -> List.of(row.step().powerCode(), String.valueOf(row.position())),
                ReadCoverage.Located::step);
    }

    Page<UnplacedPoint> unplaced(Caller caller, String unit, Paging paging) {
        var filter = "unplaced-risk-points " + scope.boundary(caller) + " " + unit;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                readCoverage.unplaced(unitsSeen(caller, unit), after, paging.fetch()),
                paging,
                filter,
                point -> List.of(point.riskPointCode()),
                point -> point);
    }

    Page<PowerWithGap> powersWith(Caller caller, Gap gap, String unit, Paging paging) {
        var filter = "powers-with " + gap + " " + scope.boundary(caller) + " " + unit;
        var after = paging.after(filter).text(0).orElse("");
        return Page.of(
                readCoverage.powersWith(gap, unitsSeen(caller, unit), after, paging.fetch()),
                paging,
                filter,
                power -> List.of(power.powerCode()),
                power -> power);
    }

    private Collection<String> unitsSeen(Caller caller, String unit) {
        var seen = unitsSeen.by(caller, unit);
        return seen == null ? allUnits() : seen;
    }

    /** Those that have ended too: powers that nobody took over from them are easily forgotten. */
    private Collection<String> allUnits() {
        return units.find("select code from Unit").project(String.class).list();
    }
}

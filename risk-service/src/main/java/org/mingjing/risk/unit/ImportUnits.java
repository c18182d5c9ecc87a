package org.mingjing.risk.unit;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;

/** Takes the tree of units from a table, all of it or nothing. A unit leader's table may only touch what is below. */
@ApplicationScoped
class ImportUnits {
    private static final List<String> COLUMNS = List.of("code", "parent_code", "kind", "name_zh", "name_en");

    private final Units units;
    private final UnitScope scope;
    private final List<UnitUse> uses;
    private final Outbox outbox;

    ImportUnits(Units units, UnitScope scope, @All List<UnitUse> uses, Outbox outbox) {
        this.units = units;
        this.scope = scope;
        this.uses = uses;
        this.outbox = outbox;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var table = ImportTable.read(csv, COLUMNS, ImportUnits::profile);
        var known = units.stream("order by code").collect(toMap(Unit::code, unit -> unit));
        var profiles = known.values().stream().collect(toMap(Unit::code, Unit::profile));
        var mine = mayTouch(profiles, table.stated(), scope.boundary(caller));

        table.stated().forEach((code, profile) -> {
            if (!mine.test(code)) {
                table.refuse(code, "code", "unit-out-of-scope", code);
            }
            var parent = profile.parentCode();
            if (parent != null
                    && !profiles.containsKey(parent)
                    && !table.stated().containsKey(parent)) {
                table.refuse(code, "parent_code", "unit-unknown", parent);
            }
        });
        after(profiles, table.stated()).caughtInRings().stream()
                .filter(table.stated()::containsKey)
                .forEach(code -> table.refuse(code, "parent_code", "unit-in-ring", code));
        table.refuseIfWrong();

        profiles.keySet().removeIf(code -> !mine.test(code));
        var plan = ImportPlan.of(profiles, table.stated(), options.deleteAbsent());
        ImportTable.refuseDeleting(stillNeeded(plan.deleted(), known.values(), plan), "unit-in-use");
        if (!options.dryRun()) {
            apply(plan, known);
        }
        return plan.report(options.dryRun());
    }

    private static UnitProfile profile(CsvRow row) {
        return new UnitProfile(
                row.optional("parent_code").orElse(null),
                row.oneOf("kind", UnitKind.class),
                row.text("name_zh"),
                row.text("name_en"));
    }

    /** What was and stays below the boundary; the unit at the boundary itself keeps its place in the tree. */
    private static Predicate<String> mayTouch(
            Map<String, UnitProfile> known, Map<String, UnitProfile> stated, String boundary) {
        if (boundary == null) {
            return code -> true;
        }
        var before = new ParentTree(parents(known)).within(boundary);
        var after = after(known, stated).within(boundary);
        return code -> {
            var statedHere = stated.get(code);
            var knownHere = known.get(code);
            if (code.equals(boundary) && statedHere != null) {
                var place = knownHere == null ? null : knownHere.parentCode();
                return Objects.equals(place, statedHere.parentCode());
            }
            return after.contains(code) && (knownHere == null || before.contains(code));
        };
    }

    private static ParentTree after(Map<String, UnitProfile> known, Map<String, UnitProfile> stated) {
        var parents = parents(known);
        parents.putAll(parents(stated));
        return new ParentTree(parents);
    }

    private static Map<String, String> parents(Map<String, UnitProfile> profiles) {
        var parents = new HashMap<String, String>();
        profiles.forEach((code, profile) -> parents.put(code, profile.parentCode()));
        return parents;
    }

    private Collection<String> stillNeeded(List<String> deleted, Collection<Unit> known, ImportPlan<UnitProfile> plan) {
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(deleted)));
        known.stream()
                .filter(unit -> !deleted.contains(unit.code()))
                .map(unit -> plan.updated().getOrDefault(unit.code(), unit.profile()))
                .map(UnitProfile::parentCode)
                .filter(deleted::contains)
                .forEach(needed::add);
        plan.created().values().stream()
                .map(UnitProfile::parentCode)
                .filter(deleted::contains)
                .forEach(needed::add);
        return needed;
    }

    private void apply(ImportPlan<UnitProfile> plan, Map<String, Unit> known) {
        plan.created().forEach((code, profile) -> {
            var unit = new Unit(code, profile);
            units.persist(unit);
            outbox.add(unit.recorded());
        });
        plan.updated().forEach((code, profile) -> {
            var unit = known.get(code);
            unit.restate(profile);
            outbox.add(unit.recorded());
        });
        plan.deleted().forEach(code -> units.delete(known.get(code)));
    }
}

package org.mingjing.risk.unit;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;

/** Takes the tree of units from a table, all of it or nothing. A unit leader's table may only touch what is below. */
@ApplicationScoped
class ImportUnits {
    private static final List<String> COLUMNS = List.of("code", "parent_code", "kind", "name_zh", "name_en");

    /** Since when a new unit exists; today, when the table does not say. */
    private static final String FROM = "from";

    private static final String REASON = "import";

    private final UnitRevisions revisions;
    private final UnitsOfToday unitsOfToday;
    private final RecordUnits recordUnits;
    private final UnitScope scope;
    private final List<UnitUse> uses;
    private final Clock clock;

    ImportUnits(
            UnitRevisions revisions,
            UnitsOfToday unitsOfToday,
            RecordUnits recordUnits,
            UnitScope scope,
            @All List<UnitUse> uses,
            Clock clock) {
        this.revisions = revisions;
        this.unitsOfToday = unitsOfToday;
        this.recordUnits = recordUnits;
        this.scope = scope;
        this.uses = uses;
        this.clock = clock;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var since = new HashMap<String, LocalDate>();
        var table = ImportTable.read(csv, COLUMNS, List.of(FROM), row -> profile(row, since));
        unitsOfToday.hold();
        var history = revisions.history();
        var today = LocalDate.now(clock);
        var profiles = history.tree(today);
        var known = Map.copyOf(profiles);
        Predicate<String> notElsewhere =
                code -> known.containsKey(code) || history.lastNo(code) == 0 || scope.covers(caller, code);
        var mine = mayTouch(profiles, table.stated(), scope.boundary(caller)).and(notElsewhere);

        table.stated().forEach((code, profile) -> {
            history.lastDay(code)
                    .filter(today::isBefore)
                    .ifPresent(day -> table.refuse(code, "code", "unit-changed-later", code, day, today));
            if (!mine.test(code)) {
                table.refuse(code, "code", "unit-out-of-scope", code);
            } else if (KindFromAbove.isNeeded(code, known.get(code), profile, scope.boundary(caller))) {
                table.refuse(code, "kind", "unit-kind-from-above", code);
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
        ImportTable.refuseDeleting(stillNeeded(plan.deleted(), known, plan), "unit-in-use");
        if (!options.dryRun()) {
            recordUnits.record(changes(plan, since, today), history, caller);
        }
        return plan.report(options.dryRun());
    }

    private static UnitProfile profile(CsvRow row, Map<String, LocalDate> since) {
        if (row.optional(FROM).isPresent()) {
            since.put(row.text("code"), row.date(FROM));
        }
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

    private Collection<String> stillNeeded(
            List<String> deleted, Map<String, UnitProfile> known, ImportPlan<UnitProfile> plan) {
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(deleted)));
        known.forEach((code, profile) -> {
            var parent = plan.updated().getOrDefault(code, profile).parentCode();
            if (!deleted.contains(code) && deleted.contains(parent)) {
                needed.add(parent);
            }
        });
        plan.created().values().stream()
                .map(UnitProfile::parentCode)
                .filter(deleted::contains)
                .forEach(needed::add);
        return needed;
    }

    private static List<UnitChange> changes(
            ImportPlan<UnitProfile> plan, Map<String, LocalDate> since, LocalDate today) {
        var changes = new ArrayList<UnitChange>();
        plan.created()
                .forEach((code, profile) ->
                        changes.add(UnitChange.exists(code, profile, since.getOrDefault(code, today), REASON)));
        plan.updated().forEach((code, profile) -> changes.add(UnitChange.exists(code, profile, today, REASON)));
        plan.deleted().forEach(code -> changes.add(UnitChange.ended(code, today, REASON)));
        return changes;
    }
}

package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.unit.Units;

/** Takes powers from a table, all of it or nothing. A cancelled power may not stand in it: no import brings one back. */
@ApplicationScoped
class ImportPowers {
    private static final List<String> COLUMNS = List.of(
            "code",
            "unit_code",
            "type",
            "scope",
            "name_zh",
            "name_en",
            "legal_basis",
            "led_by",
            "public_attention",
            "delegated_by_superior",
            "discretion",
            "importance",
            "yearly_cases",
            "corruption_probability",
            "statutory_limit",
            "statutory_unit",
            "promised_limit",
            "promised_unit");
    private static final int MOST_CASES = 100_000_000;
    private static final int LONGEST_LIMIT = 9_999;

    private final Powers powers;
    private final Units units;
    private final UnitScope scope;
    private final List<PowerUse> uses;

    ImportPowers(Powers powers, Units units, UnitScope scope, @All List<PowerUse> uses) {
        this.powers = powers;
        this.units = units;
        this.scope = scope;
        this.uses = uses;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var table = ImportTable.read(csv, COLUMNS, ImportPowers::profile);
        var known = powers.streamAll().collect(toMap(Power::code, power -> power));
        var mine = unitsOf(caller);
        table.stated().forEach((code, profile) -> check(table, code, profile, known.get(code), mine));
        table.refuseIfWrong();
        // Only when every cell is known to be right: a wrong one would be blamed twice.
        table.stated().forEach((code, profile) -> checkPromise(table, code, profile));
        table.refuseIfWrong();

        var inScope = known.values().stream()
                .filter(power -> mine.contains(power.unitCode()) && !power.isCancelled())
                .collect(toMap(Power::code, Power::profile));
        var plan = ImportPlan.of(inScope, table.stated(), options.deleteAbsent());
        ImportTable.refuseDeleting(stillNeeded(plan.deleted(), known), "power-in-use");
        if (!options.dryRun()) {
            apply(plan, known);
        }
        return plan.report(options.dryRun());
    }

    private static PowerProfile profile(CsvRow row) {
        return new PowerProfile(
                row.text("unit_code"),
                row.oneOf("type", PowerType.class),
                row.oneOf("scope", Scope.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("legal_basis"),
                row.oneOf("led_by", LedBy.class),
                row.oneOf("public_attention", Attention.class),
                row.flag("delegated_by_superior"),
                row.oneOf("discretion", Discretion.class),
                row.integer("importance", 1, 5),
                row.integer("yearly_cases", 0, MOST_CASES),
                row.integer("corruption_probability", 1, 5),
                row.integer("statutory_limit", 1, LONGEST_LIMIT),
                row.oneOf("statutory_unit", LimitUnit.class),
                row.integer("promised_limit", 1, LONGEST_LIMIT),
                row.oneOf("promised_unit", LimitUnit.class));
    }

    private static void check(
            ImportTable<PowerProfile> table, String code, PowerProfile profile, Power before, Set<String> mine) {
        if (!profile.unitCode().isEmpty() && !mine.contains(profile.unitCode())) {
            table.refuse(code, "unit_code", "unit-unknown", profile.unitCode());
        }
        if (before != null && !mine.contains(before.unitCode())) {
            table.refuse(code, "code", "power-of-another-unit", code);
        } else if (before != null && before.isCancelled()) {
            table.refuse(
                    code, "code", "power-cancelled", code, before.cancellation().documentNo());
        }
    }

    private static void checkPromise(ImportTable<PowerProfile> table, String code, PowerProfile profile) {
        if (profile.promisesLessThanTheLaw()) {
            table.refuse(
                    code,
                    "promised_limit",
                    "promise-outlasts-law",
                    profile.promisedLimit() + " " + profile.promisedUnit(),
                    profile.statutoryLimit() + " " + profile.statutoryUnit());
        }
    }

    /** A unit outside the caller's scope is as unknown to the caller as one that does not exist. */
    private Set<String> unitsOf(Caller caller) {
        var boundary = scope.boundary(caller);
        return new HashSet<>(boundary == null ? units.codes() : units.within(boundary));
    }

    private Set<String> stillNeeded(List<String> deleted, Map<String, Power> known) {
        var needed = new TreeSet<String>();
        uses.forEach(use -> needed.addAll(use.inUse(deleted)));
        deleted.stream().filter(code -> known.get(code).isRated()).forEach(needed::add);
        return needed;
    }

    private void apply(ImportPlan<PowerProfile> plan, Map<String, Power> known) {
        plan.created().forEach((code, profile) -> powers.persist(new Power(code, profile)));
        plan.updated().forEach((code, profile) -> known.get(code).restate(profile));
        plan.deleted().forEach(code -> powers.delete(known.get(code)));
    }
}

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
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.unit.Units;

/** Takes powers from a table, all of it or nothing. A power that ended may not stand in it: no import brings one back. */
@ApplicationScoped
class ImportPowers {
    private final Powers powers;
    private final CheckPowerTable check;
    private final RecordPowers recordPowers;
    private final Units units;
    private final UnitScope scope;
    private final List<PowerUse> uses;

    ImportPowers(
            Powers powers,
            CheckPowerTable check,
            RecordPowers recordPowers,
            Units units,
            UnitScope scope,
            @All List<PowerUse> uses) {
        this.powers = powers;
        this.check = check;
        this.recordPowers = recordPowers;
        this.units = units;
        this.scope = scope;
        this.uses = uses;
    }

    ImportReport run(InputStream csv, ImportOptions options, Caller caller) {
        var table = PowerTable.read(csv);
        var known = powers.streamAll().collect(toMap(Power::code, power -> power));
        var mine = unitsOf(caller);
        check.refuseWrong(table, known, mine);

        var inScope = known.values().stream()
                .filter(power -> mine.contains(power.unitCode()) && !power.hasEnded())
                .collect(toMap(Power::code, Power::profile));
        var plan = ImportPlan.of(inScope, table.stated(), options.deleteAbsent());
        ImportTable.refuseDeleting(stillNeeded(plan.deleted(), known), "power-in-use");
        if (!options.dryRun()) {
            recordPowers.record(plan, known, caller);
        }
        return plan.report(options.dryRun());
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
}

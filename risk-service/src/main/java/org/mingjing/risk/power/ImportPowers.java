package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.imports.ImportOptions;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;

/** Takes powers from a table, all of it or nothing. A power that ended may not stand in it: no import brings one back. */
@ApplicationScoped
public class ImportPowers {
    private final Powers powers;
    private final PowerRevisions revisions;
    private final CheckPowerTable check;
    private final PowersInUse inUse;
    private final RefuseReturn refuseReturn;
    private final RecordPowers recordPowers;

    ImportPowers(
            Powers powers,
            PowerRevisions revisions,
            CheckPowerTable check,
            PowersInUse inUse,
            RefuseReturn refuseReturn,
            RecordPowers recordPowers) {
        this.powers = powers;
        this.revisions = revisions;
        this.check = check;
        this.inUse = inUse;
        this.refuseReturn = refuseReturn;
        this.recordPowers = recordPowers;
    }

    public Imported run(InputStream csv, ImportOptions options, Caller caller) {
        var table = PowerTable.read(csv);
        var known = powers.streamAll().collect(toMap(Power::code, power -> power));
        var mine = check.unitsOf(caller);
        check.refuseWrong(table, known, mine);

        var inScope = known.values().stream()
                .filter(power -> mine.contains(power.unitCode()) && !power.hasEnded())
                .collect(toMap(Power::code, Power::profile));
        var plan = ImportPlan.of(inScope, table.stated(), options.deleteAbsent());
        ImportTable.refuseDeleting(inUse.among(plan.deleted(), known), "power-in-use");
        var suspects = suspects(looksOf(plan, known), options.dryRun(), caller);
        if (!suspects.isEmpty()) {
            return new Imported.LooksEnded(suspects, table::row);
        }
        if (!options.dryRun()) {
            recordPowers.record(plan, known, caller);
        }
        return new Imported.Done(plan.report(options.dryRun()));
    }

    private List<LookAlike> suspects(Map<String, PowerContent> stated, boolean dryRun, Caller caller) {
        return dryRun ? refuseReturn.unrecorded(stated, caller.actor()) : refuseReturn.suspects(stated, caller.actor());
    }

    /** What is new, and what would look otherwise than it does. */
    private Map<String, PowerContent> looksOf(ImportPlan<PowerProfile> plan, Map<String, Power> known) {
        var looks = new HashMap<String, PowerContent>();
        plan.created().forEach((code, profile) -> looks.put(code, PowerContent.stated(profile)));
        var renamed = plan.updated().entrySet().stream()
                .filter(row -> !row.getValue().looksLike(known.get(row.getKey()).profile()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        revisions
                .current(renamed.keySet())
                .forEach((code, last) -> looks.put(code, last.content().restated(renamed.get(code))));
        return looks;
    }
}

package org.mingjing.risk.power;

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

    /** @param file CSV or XLSX, whichever it is */
    public Imported run(InputStream file, ImportOptions options, Caller caller) {
        var table = PowerTable.read(file);
        var known = powers.inChunks(table.stated().keySet());
        var mine = check.unitsOf(caller);
        var comparison = compare(table.stated(), known);
        check.refuseWrong(table, known, mine, comparison.changed());

        var absent = powers.standingCodesOf(mine).stream()
                .filter(code -> !table.stated().containsKey(code))
                .toList();
        var plan = ImportPlan.of(comparison.known(), comparison.stated(), absent, options.deleteAbsent());
        known.putAll(powers.inChunks(plan.deleted()));
        ImportTable.refuseDeleting(inUse.among(plan.deleted(), known), "power-in-use");
        var suspects = suspects(looksOf(plan, table.stated(), comparison), options.dryRun(), caller);
        if (!suspects.isEmpty()) {
            return new Imported.LooksEnded(suspects, table::row);
        }
        if (!options.dryRun()) {
            recordPowers.record(plan, table.stated(), known, caller);
        }
        return new Imported.Done(plan.report(options.dryRun()));
    }

    /** A table has the same columns in all its rows. */
    private TableComparison compare(Map<String, PowerRow> rows, Map<String, Power> known) {
        boolean ofProfiles =
                rows.values().stream().allMatch(row -> row.details().saysNothing());
        return ofProfiles
                ? TableComparison.ofProfiles(rows, known)
                : TableComparison.ofContents(rows, revisions.currentContents(known.keySet()));
    }

    private List<LookAlike> suspects(Map<String, PowerContent> stated, boolean dryRun, Caller caller) {
        return dryRun ? refuseReturn.unrecorded(stated, caller.actor()) : refuseReturn.suspects(stated, caller.actor());
    }

    /** What is new, and what would look otherwise than it does. */
    private Map<String, PowerContent> looksOf(
            ImportPlan<PowerContent> plan, Map<String, PowerRow> rows, TableComparison comparison) {
        var looks = new HashMap<String, PowerContent>();
        plan.created().keySet().forEach(code -> looks.put(code, rows.get(code).over(null)));
        var renamed = plan.updated().keySet().stream()
                .filter(code -> !comparison.looksLikeBefore(code))
                .toList();
        revisions
                .currentContents(renamed)
                .forEach((code, last) -> looks.put(code, rows.get(code).over(last)));
        return looks;
    }
}

package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.unit.Units;

/** Takes officials from a table, all of it or nothing. What it changes is so from today on, and nobody leaves by it. */
@ApplicationScoped
class ImportOfficials {
    private static final List<String> COLUMNS = List.of("code", "unit_code", "name");

    /** Since when a new official is in service; today, when the table does not say. */
    private static final String FROM = "from";

    private final Officials officials;
    private final OfficialRecords records;
    private final RecordOfficials recordOfficials;
    private final OfficialsOfToday officialsOfToday;
    private final Units units;
    private final UnitScope scope;

    ImportOfficials(
            Officials officials,
            OfficialRecords records,
            RecordOfficials recordOfficials,
            OfficialsOfToday officialsOfToday,
            Units units,
            UnitScope scope) {
        this.officials = officials;
        this.records = records;
        this.recordOfficials = recordOfficials;
        this.officialsOfToday = officialsOfToday;
        this.units = units;
        this.scope = scope;
    }

    ImportReport run(InputStream csv, boolean dryRun, Recorder recorder) {
        var since = new HashMap<String, LocalDate>();
        var table = ImportTable.read(csv, COLUMNS, List.of(FROM), row -> profile(row, since));
        // Held before they are read: what is compared stays so until the end of the transaction.
        officials.locked(table.stated().keySet());
        var boundary = scope.boundary(recorder.caller());
        var mine = new HashSet<>(boundary == null ? units.codes() : units.within(boundary));
        var known = officials.streamAll().collect(toMap(Official::code, Function.identity()));
        table.stated().forEach((code, profile) -> {
            if (!profile.unitCode().isEmpty() && !mine.contains(profile.unitCode())) {
                table.refuse(code, "unit_code", "unit-unknown", profile.unitCode());
            }
            if (known.containsKey(code) && !mine.contains(known.get(code).unitCode())) {
                table.refuse(code, "code", "official-elsewhere", code);
            }
        });
        var inScope = known.values().stream()
                .filter(official -> mine.contains(official.unitCode()))
                .collect(toMap(Official::code, Official::profile));
        var plan = ImportPlan.of(inScope, table.stated(), false);
        var histories = records.histories(plan.updated().keySet());
        refuseUnlessServing(table, histories, recorder.now().toLocalDate());
        table.refuseIfWrong();
        if (!dryRun) {
            plan.created().forEach((code, profile) -> create(code, profile, since, recorder));
            plan.updated().forEach((code, profile) -> {
                var change =
                        OfficialChange.inService(code, profile, recorder.now().toLocalDate());
                recordOfficials.record(known.get(code), change, histories.get(code), recorder);
            });
        }
        return plan.report(dryRun);
    }

    private static OfficialProfile profile(CsvRow row, Map<String, LocalDate> since) {
        if (row.optional(FROM).isPresent()) {
            since.put(row.text("code"), row.date(FROM));
        }
        return new OfficialProfile(row.text("unit_code"), row.text("name"));
    }

    /** A table says nothing of days: it changes neither who left nor what is recorded from a day to come on. */
    private static void refuseUnlessServing(
            ImportTable<OfficialProfile> table, Map<String, OfficialHistory> histories, LocalDate today) {
        histories.forEach((code, history) -> {
            try {
                history.refuseUnlessItFollows(
                        OfficialChange.inService(code, table.stated().get(code), today));
                history.refuseUnlessServing(code, today);
            } catch (RuleBroken broken) {
                table.refuse(code, "code", broken.code(), broken.arguments());
            }
        });
    }

    private void create(String code, OfficialProfile profile, Map<String, LocalDate> since, Recorder recorder) {
        var from = since.getOrDefault(code, recorder.now().toLocalDate());
        var change = OfficialChange.inService(code, profile, from);
        var unknown = new OfficialHistory(List.of());
        var record = recordOfficials.record(new Official(code), change, unknown, recorder);
        if (from.isAfter(recorder.now().toLocalDate())) {
            officialsOfToday.awaitNextChange(code, unknown.with(record));
        }
    }
}

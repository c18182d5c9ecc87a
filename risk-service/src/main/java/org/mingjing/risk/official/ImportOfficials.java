package org.mingjing.risk.official;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.imports.ImportPlan;
import org.mingjing.risk.imports.ImportTable;
import org.mingjing.risk.unit.Units;

/** Takes officials from a table, all of it or nothing. Nobody is deleted: what they did stays theirs. */
@ApplicationScoped
class ImportOfficials {
    private static final List<String> COLUMNS = List.of("code", "unit_code", "name");

    private final Officials officials;
    private final Units units;
    private final UnitScope scope;
    private final Outbox outbox;

    ImportOfficials(Officials officials, Units units, UnitScope scope, Outbox outbox) {
        this.officials = officials;
        this.units = units;
        this.scope = scope;
        this.outbox = outbox;
    }

    ImportReport run(InputStream csv, boolean dryRun, Caller caller) {
        var table = ImportTable.read(csv, COLUMNS, row -> new OfficialProfile(row.text("unit_code"), row.text("name")));
        var boundary = scope.boundary(caller);
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
        table.refuseIfWrong();
        var inScope = known.values().stream()
                .filter(official -> mine.contains(official.unitCode()))
                .collect(toMap(Official::code, Official::profile));
        var plan = ImportPlan.of(inScope, table.stated(), false);
        if (!dryRun) {
            plan.created().forEach((code, profile) -> keep(new Official(code, profile)));
            plan.updated().forEach((code, profile) -> {
                known.get(code).restate(profile);
                keep(known.get(code));
            });
        }
        return plan.report(dryRun);
    }

    private void keep(Official official) {
        officials.persist(official);
        outbox.add(official.told());
    }
}

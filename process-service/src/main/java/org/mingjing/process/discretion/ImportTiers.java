package org.mingjing.process.discretion;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.process.power.Powers;

/** Takes over the benchmarks of the powers a table names, each power's whole; other powers keep theirs. */
@ApplicationScoped
class ImportTiers {
    private final Benchmarks benchmarks;
    private final Powers powers;

    ImportTiers(Benchmarks benchmarks, Powers powers) {
        this.benchmarks = benchmarks;
        this.powers = powers;
    }

    ImportReport take(InputStream csv, boolean dryRun) {
        var table = CsvTable.read(csv, TierRow.COLUMNS, List.of());
        var rows = TierRow.of(table);
        refuseUnknownPowers(rows);
        table.refuseIfWrong();
        var byPower = rows.stream().collect(Collectors.groupingBy(TierRow::powerCode));
        byPower.values().forEach(ImportTiers::requireFit);
        table.refuseIfWrong();
        return new TierChanges(benchmarks, rows, byPower.keySet()).make(dryRun);
    }

    private void refuseUnknownPowers(List<TierRow> rows) {
        var known = powers.unitsOf(rows.stream().map(TierRow::powerCode).collect(Collectors.toSet()));
        rows.stream()
                .filter(row -> !known.containsKey(row.powerCode()))
                .forEach(row -> row.row().refuse("power_code", "discretion-power-unknown", row.powerCode()));
    }

    private static void requireFit(List<TierRow> rows) {
        try {
            new DiscretionBenchmark(rows.stream().map(TierRow::tier).toList());
        } catch (BrokenBenchmark broken) {
            rows.stream()
                    .filter(row -> row.tier().equals(broken.tier()))
                    .forEach(row -> row.row().refuse(TierRow.LOWER, broken.code(), row.powerCode()));
        }
    }
}

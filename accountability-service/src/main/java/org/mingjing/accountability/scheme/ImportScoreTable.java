package org.mingjing.accountability.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.problem.RuleBroken;

/** Takes a new score table, checked against the newest parts. From then on the two are the scheme of the month. */
@ApplicationScoped
class ImportScoreTable {
    private final ScoreSchemes schemes;
    private final Clock clock;

    ImportScoreTable(ScoreSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    ImportReport take(InputStream csv, boolean dryRun) {
        var parts = schemes.newestParts().orElseThrow(() -> new RuleBroken("score-parts-missing"));
        var known = parts.parts().stream().map(ScorePart::code).collect(Collectors.toSet());
        var table = CsvTable.read(csv, List.of("fact", "part", "points", "condition"), List.of());
        var rows = table.rows().stream().map(row -> row(row, known)).toList();
        table.refuseIfWrong();

        var newest = schemes.newestTable();
        var before = newest.map(TableEdition::rows).orElse(List.of());
        boolean standsAlready = before.equals(rows)
                && newest.filter(edition -> edition.checkedAgainst(parts)).isPresent();
        if (!dryRun && !standsAlready) {
            int number = newest.map(TableEdition::number).orElse(0) + 1;
            schemes.add(new TableEdition(number, parts, LocalDate.now(clock), rows));
        }
        return Comparison.report(dryRun, before, rows, ScoreRow::fact);
    }

    private static ScoreRow row(CsvRow row, Set<String> parts) {
        var read = new ScoreRow(row.key("fact"), row.text("part"), row.text("points"), row.text("condition"));
        read.defect(parts).ifPresent(defect -> row.refuse(defect.column(), defect.code(), defect.value()));
        return read;
    }
}

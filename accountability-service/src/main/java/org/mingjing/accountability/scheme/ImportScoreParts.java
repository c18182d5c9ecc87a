package org.mingjing.accountability.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;

/** Takes a new set of parts. They count from the next score table on, which is checked against them. */
@ApplicationScoped
class ImportScoreParts {
    private static final String NAME_EN = "name_en";
    private static final BigDecimal HEAVIEST = new BigDecimal("100");

    private final ScoreSchemes schemes;
    private final Clock clock;

    ImportScoreParts(ScoreSchemes schemes, Clock clock) {
        this.schemes = schemes;
        this.clock = clock;
    }

    ImportReport take(InputStream csv, boolean dryRun) {
        var table = CsvTable.read(csv, List.of("part", "name_zh", "weight"), List.of(NAME_EN));
        var parts = table.rows().stream().map(ImportScoreParts::part).toList();
        table.refuseIfWrong();
        var sum = ScoreScheme.weight(parts);
        if (sum.compareTo(ScoreScheme.FULL) != 0) {
            table.rows().get(parts.size() - 1).refuse("weight", "score-weights-not-100", sum.toPlainString());
        }
        table.refuseIfWrong();

        var newest = schemes.newestParts();
        var before = newest.map(PartsEdition::parts).orElse(List.of());
        if (!dryRun && !before.equals(parts)) {
            int number = newest.map(PartsEdition::number).orElse(0) + 1;
            schemes.add(new PartsEdition(number, LocalDate.now(clock), parts));
        }
        return Comparison.report(dryRun, before, parts, ScorePart::code);
    }

    private static ScorePart part(CsvRow row) {
        var code = row.key("part");
        if (!code.isEmpty() && !code.matches("[A-Z][A-Z_]{0,39}")) {
            row.refuse("part", "score-part-malformed", code);
        }
        var weight = row.decimal("weight").stripTrailingZeros();
        if (weight.signum() <= 0 || weight.compareTo(HEAVIEST) > 0 || weight.scale() > 2) {
            row.refuse("weight", "score-weight-unfit", weight.toPlainString());
            weight = BigDecimal.ONE;
        }
        return new ScorePart(code, row.text("name_zh"), row.optional(NAME_EN).orElse(null), weight);
    }
}

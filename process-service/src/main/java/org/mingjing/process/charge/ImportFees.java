package org.mingjing.process.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.csv.ImportReport.Kind;
import org.mingjing.process.power.Powers;

/** Takes over a table of published fees. One that the table does not name stays unless deleting was asked for. */
@ApplicationScoped
class ImportFees {
    private static final List<String> COLUMNS =
            List.of("power_code", "fee_code", "name_zh", "name_en", "per", "lower", "upper", "currency", "basis");

    private final Fees fees;
    private final Powers powers;

    ImportFees(Fees fees, Powers powers) {
        this.fees = fees;
        this.powers = powers;
    }

    ImportReport take(InputStream csv, boolean dryRun, boolean deleteAbsent) {
        var table = CsvTable.read(csv, COLUMNS, List.of());
        var rows = table.rows().stream().map(ImportFees::read).toList();
        refuseUnknownPowers(rows);
        table.refuseIfWrong();
        var kept = kept();
        var tally = ImportReport.tally();
        for (var row : rows) {
            var old = kept.remove(row.key());
            tell(tally, row, old);
            if (!dryRun) {
                store(row, old);
            }
        }
        kept.forEach((key, fee) -> {
            tally.add(key, deleteAbsent ? Kind.DELETE : Kind.ABSENT);
            if (deleteAbsent && !dryRun) {
                fees.delete(fee);
            }
        });
        return tally.report(dryRun);
    }

    private void refuseUnknownPowers(List<Row> rows) {
        var known = powers.unitsOf(rows.stream().map(Row::powerCode).collect(Collectors.toSet()));
        rows.stream()
                .filter(row -> !row.powerCode().isEmpty() && !known.containsKey(row.powerCode()))
                .forEach(row -> row.read().refuse("power_code", "fee-power-unknown", row.powerCode()));
    }

    private static Row read(CsvRow row) {
        if (!row.text("currency").equals(Money.CURRENCY)) {
            row.refuse("currency", "fee-currency", Money.CURRENCY);
        }
        var lower = money(row, "lower");
        var upper = money(row, "upper");
        if (lower.compareTo(upper) > 0) {
            row.refuse("upper", "fee-limits-reversed", lower, upper);
        }
        var fee = new Row(
                row,
                row.text("power_code"),
                row.text("fee_code"),
                new PublishedFee(
                        row.text("name_zh"), row.text("name_en"), row.text("per"), lower, upper, row.text("basis")));
        row.uniqueTogether("fee_code", fee.key());
        return fee;
    }

    private static Money money(CsvRow row, String column) {
        var cell = row.text(column);
        try {
            return Money.of(cell);
        } catch (IllegalArgumentException notMoney) {
            row.refuse(column, "fee-not-money", cell);
            return Money.NOTHING;
        }
    }

    private static void tell(ImportReport.Tally tally, Row row, Fee old) {
        if (old == null) {
            tally.add(row.key(), Kind.CREATE);
        } else {
            var different = old.differencesTo(row.fee());
            tally.add(row.key(), different.isEmpty() ? Kind.UNCHANGED : Kind.UPDATE, different);
        }
    }

    private void store(Row row, Fee old) {
        if (old == null) {
            fees.persist(new Fee(row.powerCode(), row.feeCode(), row.fee()));
        } else {
            old.revise(row.fee());
        }
    }

    private Map<String, Fee> kept() {
        var kept = new TreeMap<String, Fee>();
        fees.listAll().forEach(fee -> kept.put(Row.key(fee.powerCode(), fee.code()), fee));
        return kept;
    }

    private record Row(CsvRow read, String powerCode, String feeCode, PublishedFee fee) {
        String key() {
            return key(powerCode, feeCode);
        }

        static String key(String powerCode, String feeCode) {
            return powerCode + " " + feeCode;
        }
    }
}

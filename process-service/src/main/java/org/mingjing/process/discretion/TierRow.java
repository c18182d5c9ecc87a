package org.mingjing.process.discretion;

import java.math.BigDecimal;
import java.util.List;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.csv.CsvTable;
import org.mingjing.process.discretion.DiscretionBenchmark.Tier;

/** A tier and the row it was read from, so that what is wrong between two tiers can be said at its place. */
record TierRow(CsvRow row, String powerCode, Tier tier) {
    static final String LOWER = "lower";
    static final List<String> COLUMNS =
            List.of("power_code", "tier", "name_zh", "circumstances_zh", "measure", LOWER, "upper");

    private static final BigDecimal MOST = new BigDecimal("99999999999999.9999");

    static List<TierRow> of(CsvTable table) {
        return table.rows().stream().map(TierRow::of).toList();
    }

    private static TierRow of(CsvRow row) {
        var power = row.text("power_code");
        var code = row.text("tier");
        row.uniqueTogether("tier", power + " " + code);
        var lower = bound(row, LOWER);
        var upper = bound(row, "upper");
        if (lower.compareTo(upper) > 0) {
            row.refuse("upper", "discretion-bounds-reversed", lower, upper);
            upper = lower;
        }
        return new TierRow(
                row,
                power,
                new Tier(code, row.text("name_zh"), row.text("circumstances_zh"), row.text("measure"), lower, upper));
    }

    /** Stored with four decimals: one that has more would come back as another value. */
    private static BigDecimal bound(CsvRow row, String column) {
        var bound = row.decimal(column);
        if (bound.signum() < 0
                || bound.compareTo(MOST) > 0
                || bound.stripTrailingZeros().scale() > 4) {
            row.refuse(column, "discretion-bound", bound.toPlainString());
        }
        return bound;
    }
}

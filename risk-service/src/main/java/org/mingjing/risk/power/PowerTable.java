package org.mingjing.risk.power;

import java.io.InputStream;
import java.util.List;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.risk.imports.ImportTable;

/** A table of powers as it is uploaded: its columns, and what a row of it states. */
final class PowerTable {
    static final int MOST_CASES = 100_000_000;

    private static final List<String> COLUMNS = List.of(
            "code",
            "unit_code",
            "type",
            "scope",
            "name_zh",
            "name_en",
            "legal_basis",
            "led_by",
            "public_attention",
            "delegated_by_superior",
            "discretion",
            "importance",
            "yearly_cases",
            "corruption_probability",
            "statutory_limit",
            "statutory_unit",
            "promised_limit",
            "promised_unit");

    private PowerTable() {}

    static ImportTable<PowerProfile> read(InputStream csv) {
        return ImportTable.read(csv, COLUMNS, PowerTable::profile);
    }

    private static PowerProfile profile(CsvRow row) {
        return new PowerProfile(
                row.text("unit_code"),
                row.oneOf("type", PowerType.class),
                row.oneOf("scope", Scope.class),
                row.text("name_zh"),
                row.text("name_en"),
                row.text("legal_basis"),
                row.oneOf("led_by", LedBy.class),
                row.oneOf("public_attention", Attention.class),
                row.flag("delegated_by_superior"),
                row.oneOf("discretion", Discretion.class),
                row.integer("importance", 1, 5),
                row.integer("yearly_cases", 0, MOST_CASES),
                row.integer("corruption_probability", 1, 5),
                limit(row, "statutory"),
                row.oneOf("statutory_unit", LimitUnit.class),
                limit(row, "promised"),
                row.oneOf("promised_unit", LimitUnit.class));
    }

    private static int limit(CsvRow row, String which) {
        return row.integer(
                which + "_limit", 1, row.oneOf(which + "_unit", LimitUnit.class).most());
    }
}

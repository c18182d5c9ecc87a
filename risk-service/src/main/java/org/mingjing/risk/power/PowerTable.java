package org.mingjing.risk.power;

import java.io.InputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.risk.imports.ImportTable;

/** A table of powers: its columns, what a row of it states, and the row that states a power. */
final class PowerTable {
    /** Written and not read back: nobody states when they stated something. */
    private static final String STATED_ON = "stated_on";

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

    /** @param file CSV or XLSX, whichever it is */
    static ImportTable<PowerRow> read(InputStream file) {
        var optional = Stream.concat(DetailCells.COLUMNS.stream(), Stream.of(STATED_ON));
        return ImportTable.read(file, COLUMNS, optional.toList(), PowerTable::row);
    }

    static List<String> columns() {
        return Stream.concat(COLUMNS.stream(), DetailCells.COLUMNS.stream()).toList();
    }

    /** Those of a table in which powers are told: what is so of a day long gone may have been stated only yesterday. */
    static List<String> columnsTold() {
        return Stream.concat(columns().stream(), Stream.of(STATED_ON)).toList();
    }

    /** A row that says of the power just what is known of it, and on which day that was stated. */
    static List<String> cells(PowerRevision revision, ZoneId zone) {
        var statedOn = revision.provenance().madeAt().atZoneSameInstant(zone).toLocalDate();
        return Stream.concat(cells(revision.powerCode(), revision.content()).stream(), Stream.of(statedOn.toString()))
                .toList();
    }

    static List<String> cells(String code, PowerContent content) {
        return Stream.concat(cells(code, content.profile()), DetailCells.of(content.details()).stream())
                .toList();
    }

    private static Stream<String> cells(String code, PowerProfile profile) {
        return Stream.of(
                        code,
                        profile.unitCode(),
                        profile.type(),
                        profile.scope(),
                        profile.nameZh(),
                        profile.nameEn(),
                        profile.legalBasis(),
                        profile.ledBy(),
                        profile.publicAttention(),
                        profile.delegatedBySuperior() ? "Y" : "N",
                        profile.discretion(),
                        profile.importance(),
                        profile.yearlyCases(),
                        profile.corruptionProbability(),
                        profile.statutoryLimit(),
                        profile.statutoryUnit(),
                        profile.promisedLimit(),
                        profile.promisedUnit())
                .map(Object::toString);
    }

    private static PowerRow row(CsvRow row) {
        var profile = profile(row);
        return new PowerRow(profile, DetailCells.read(row, profile.legalBasis()));
    }

    /** Longer than other texts in one line: it says all bases behind one another. */
    private static String basis(CsvRow row) {
        var line = row.optionalLongText("legal_basis").orElse("").strip();
        if (line.isEmpty()) {
            row.refuse("legal_basis", "cell-empty");
        } else if (line.lines().count() > 1) {
            row.refuse("legal_basis", "text-control-character");
        }
        return line;
    }

    private static PowerProfile profile(CsvRow row) {
        return new PowerProfile(
                row.text("unit_code"),
                row.oneOf("type", PowerType.class),
                row.oneOf("scope", Scope.class),
                row.text("name_zh"),
                row.text("name_en"),
                basis(row),
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

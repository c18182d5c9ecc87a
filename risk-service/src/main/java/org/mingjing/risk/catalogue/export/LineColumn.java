package org.mingjing.risk.catalogue.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.power.PowerDetails;

/**
 * A column of the exported table.
 *
 * @param name as the import of powers has it, where that has such a column
 * @param stated whether a unit states it of its power; the rest follows from that and is not taken back from a file
 */
record LineColumn(String name, boolean stated, Function<FrozenPower, Object> value) {
    /** Characters of a text that is too long for a cell. */
    private static final int SHOWN = 1_000;

    private static final List<LineColumn> OF_LINES = List.of(
            fixed("code", FrozenPower::powerCode),
            fixed("unit_code", FrozenPower::unitCode),
            stated("type", FrozenPower::type),
            stated("scope", FrozenPower::scope),
            stated("name_zh", FrozenPower::nameZh),
            stated("name_en", FrozenPower::nameEn),
            stated("legal_basis", FrozenPower::legalBasis),
            stated("statutory_limit", FrozenPower::statutoryLimit),
            stated("statutory_unit", FrozenPower::statutoryUnit),
            stated("promised_limit", FrozenPower::promisedLimit),
            stated("promised_unit", FrozenPower::promisedUnit),
            fixed("risk_points", FrozenPower::riskPoints),
            fixed("score", line -> line.fields().get("score")),
            fixed("level", FrozenPower::level),
            fixed("rating_no", FrozenPower::ratingNo),
            fixed("derivation_zh", FrozenPower::derivationZh),
            fixed("derivation_en", FrozenPower::derivationEn),
            fixed("handling_unit_code", FrozenPower::handlingUnitCode),
            fixed("points", line -> line.fields().get("points")),
            fixed("measures", line -> line.fields().get("measures")));

    /** What the public reads of a power beside these is stated in the table of powers, whose columns are called alike. */
    static final List<LineColumn> ALL = Stream.concat(
                    OF_LINES.stream(), PowerDetails.columns().stream().map(LineColumn::ofDetails))
            .toList();

    private static LineColumn stated(String name, Function<FrozenPower, Object> value) {
        return new LineColumn(name, true, value);
    }

    private static LineColumn fixed(String name, Function<FrozenPower, Object> value) {
        return new LineColumn(name, false, value);
    }

    private static LineColumn ofDetails(String name) {
        return fixed(
                name,
                line -> Optional.ofNullable(line.details())
                        .map(details -> details.cells().get(name))
                        .orElse(null));
    }

    boolean isOfDetails() {
        return PowerDetails.columns().contains(name);
    }

    String cell(FrozenPower line) {
        return written(value.apply(line));
    }

    /** A value as a cell writes it: what is longer than a table takes back by its hash, the rest of it stands in the JSON file. */
    static String written(Object value) {
        var text = text(value);
        return text.length() <= CsvRow.LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…〔全文见 JSON 文件,SHA-256 " + Sha256.hex(text)
                        + "〕";
    }

    /** Of a list, such as that of the measures, one entry in a line. */
    private static String text(Object value) {
        if (value instanceof List<?> entries) {
            return entries.stream().map(LineColumn::text).collect(Collectors.joining("\n"));
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> field.getKey() + "=" + field.getValue())
                    .collect(Collectors.joining(" "));
        }
        return value == null ? "" : value.toString();
    }
}

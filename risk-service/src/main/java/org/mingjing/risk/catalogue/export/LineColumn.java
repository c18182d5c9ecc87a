package org.mingjing.risk.catalogue.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.risk.catalogue.line.FrozenPower;

/**
 * A column of the exported table.
 *
 * @param name as the import of powers has it, where that has such a column
 * @param stated whether a unit states it of its power; the rest follows from that and is not taken back from a file
 */
record LineColumn(String name, boolean stated, Function<FrozenPower, Object> value) {
    static final List<LineColumn> ALL = List.of(
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

    private static LineColumn stated(String name, Function<FrozenPower, Object> value) {
        return new LineColumn(name, true, value);
    }

    private static LineColumn fixed(String name, Function<FrozenPower, Object> value) {
        return new LineColumn(name, false, value);
    }

    String cell(FrozenPower line) {
        return text(value.apply(line));
    }

    /** A value as a cell writes it; of a list, such as that of the measures, one entry in a line. */
    static String text(Object value) {
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

package org.mingjing.risk.catalogue.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.kit.sheet.SheetFormat;
import org.mingjing.risk.power.Power;
import org.mingjing.risk.power.PowerProfile;

/** Changed lines as the table of powers that an import of powers takes, each in the row where it stood. */
final class PowerRows {
    /** What a catalogue does not say of a power stays as it is known. */
    private static final Map<String, Function<PowerProfile, Object>> NOT_IN_A_CATALOGUE = Map.of(
            "led_by", PowerProfile::ledBy,
            "public_attention", PowerProfile::publicAttention,
            "delegated_by_superior", profile -> profile.delegatedBySuperior() ? "Y" : "N",
            "discretion", PowerProfile::discretion,
            "importance", PowerProfile::importance,
            "yearly_cases", PowerProfile::yearlyCases,
            "corruption_probability", PowerProfile::corruptionProbability);

    private PowerRows() {}

    static byte[] of(Map<String, StatedLine> changed, Map<String, Power> powers) {
        var columns = columns();
        var bytes = new ByteArrayOutputStream();
        try (var table = SheetFormat.CSV.writer(bytes, "powers")) {
            table.line(columns);
            int row = 1;
            for (var line : changed.entrySet()) {
                // A refusal names the row of the file that was handed in.
                for (row++; row < line.getValue().row(); row++) {
                    table.line(List.of(""));
                }
                table.line(cells(columns, line.getValue(), powers.get(line.getKey())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("code", "unit_code"));
        LineColumn.ALL.stream().filter(LineColumn::stated).map(LineColumn::name).forEach(columns::add);
        NOT_IN_A_CATALOGUE.keySet().stream().sorted().forEach(columns::add);
        return columns;
    }

    private static List<String> cells(List<String> columns, StatedLine line, Power power) {
        return columns.stream()
                .map(column -> NOT_IN_A_CATALOGUE.containsKey(column)
                        ? NOT_IN_A_CATALOGUE.get(column).apply(power.profile()).toString()
                        : line.cell(column))
                .toList();
    }
}

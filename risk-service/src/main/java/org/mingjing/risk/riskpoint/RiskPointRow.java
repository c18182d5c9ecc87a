package org.mingjing.risk.riskpoint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.risk.procedure.StepKind;

/**
 * A row of a table of risk points.
 *
 * @param proposedBy the official who found it, where the table says so
 * @param others codes of like risk points that were shown and that this one is not
 * @param nobodyMeant why what looks like an official's name in its description is none; null where the row does not say so
 */
public record RiskPointRow(
        RiskPointProfile profile, String evidence, String proposedBy, Set<String> others, String nobodyMeant) {
    static final List<String> COLUMNS =
            List.of("code", "power_code", "step", "kind", "channel", "description_zh", "description_en", "evidence");
    public static final List<String> OPTIONAL = List.of("step_name", "not_duplicate_of", NamesInRows.NOBODY_MEANT);

    static RiskPointRow of(CsvRow row) {
        var profile = new RiskPointProfile(
                row.text("power_code"),
                row.oneOf("step", StepKind.class),
                row.optional("step_name").orElse(null),
                row.oneOf("kind", RiskPointProfile.Kind.class),
                row.oneOf("channel", Channel.class),
                row.text("description_zh"),
                row.text("description_en"));
        return new RiskPointRow(
                profile,
                row.text("evidence"),
                row.optional("proposed_by").orElse(null),
                codes(row.optional("not_duplicate_of").orElse("")),
                row.optional(NamesInRows.NOBODY_MEANT).orElse(null));
    }

    private static Set<String> codes(String cell) {
        return Arrays.stream(cell.split("[\\s,;，；、]+"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toSet());
    }
}

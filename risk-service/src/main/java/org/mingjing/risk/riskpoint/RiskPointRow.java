package org.mingjing.risk.riskpoint;

import java.util.List;
import java.util.Set;
import org.mingjing.kit.csv.CsvRow;
import org.mingjing.risk.procedure.StepKind;

/** The cells of a row that every table of risk points has. */
final class RiskPointRow {
    static final List<String> COLUMNS =
            List.of("code", "power_code", "step", "kind", "channel", "description_zh", "description_en");

    private RiskPointRow() {}

    static RiskPointProfile profile(CsvRow row) {
        return new RiskPointProfile(
                row.text("power_code"),
                row.oneOf("step", StepKind.class),
                row.oneOf("kind", RiskPointProfile.Kind.class),
                row.oneOf("channel", Channel.class),
                row.text("description_zh"),
                row.text("description_en"));
    }

    /** @param steps of the power's procedure; null where we have not heard of one, which rules nothing out */
    static boolean isStepGone(RiskPointProfile profile, Set<String> steps) {
        return steps != null && !steps.contains(profile.step().name());
    }
}

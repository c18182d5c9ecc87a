package org.mingjing.risk.riskpoint;

import java.util.List;
import java.util.Optional;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.procedure.Steps;

/**
 * Why a risk point cannot lie where somebody puts it.
 *
 * @param column of a table in which the wrong thing stands
 * @param problem of the problem catalogue, with its arguments
 */
record Misplaced(String column, String problem, List<Object> arguments) {
    static Optional<Misplaced> of(RiskPointProfile profile, Steps steps) {
        var power = profile.powerCode();
        var kind = profile.step();
        var name = profile.stepName();
        return switch (steps.fit(kind, name)) {
            case ONE -> Optional.empty();
            case NONE ->
                steps.fit(kind, null) == Steps.Fit.NONE
                        ? wrong("step", "risk-point-step-gone", power, kind)
                        : wrong("step_name", "risk-point-step-name", power, kind, name, named(steps, profile));
            case SEVERAL -> wrong("step_name", "risk-point-step-several", power, kind, named(steps, profile));
        };
    }

    static void refuse(RiskPointProfile profile, Steps steps) {
        of(profile, steps).ifPresent(misplaced -> {
            throw new RuleBroken(misplaced.problem, misplaced.arguments.toArray());
        });
    }

    private static Optional<Misplaced> wrong(String column, String problem, Object... arguments) {
        return Optional.of(new Misplaced(column, problem, List.of(arguments)));
    }

    private static String named(Steps steps, RiskPointProfile profile) {
        return String.join(", ", steps.named(profile.step()));
    }
}

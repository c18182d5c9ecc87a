package org.mingjing.risk.power;

import java.util.List;
import org.mingjing.kit.problem.Problem.FieldError;
import org.mingjing.kit.problem.Problems;

/** What became of a power that somebody stated. */
sealed interface Stated {

    record Done(Power power) implements Stated {}

    /** No exception: what was tried stays on record, for the supervisor to decide on. */
    record LooksEnded(List<LookAlike> lookAlikes) implements Stated {
        List<FieldError> errors(Problems problems) {
            return lookAlikes.stream()
                    .map(one -> new FieldError(
                            "statement.nameZh",
                            problems.text("look-alike", one.powerCode(), one.endedCode(), one.percent())))
                    .toList();
        }
    }
}

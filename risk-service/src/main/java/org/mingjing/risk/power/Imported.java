package org.mingjing.risk.power;

import java.util.List;
import java.util.function.ToIntFunction;
import org.mingjing.kit.csv.ImportReport;
import org.mingjing.kit.problem.Problem.FieldError;
import org.mingjing.kit.problem.Problems;

/** What became of a table of powers. */
public sealed interface Imported {

    record Done(ImportReport report) implements Imported {}

    /** Nothing was changed but the record of what was tried, and in a dry run not even that. */
    record LooksEnded(List<LookAlike> lookAlikes, ToIntFunction<String> row) implements Imported {
        public List<FieldError> errors(Problems problems) {
            return lookAlikes.stream()
                    .map(one -> new FieldError(
                            "row " + row.applyAsInt(one.powerCode()) + ", column name_zh",
                            problems.text("look-alike", one.powerCode(), one.endedCode(), one.percent())))
                    .toList();
        }
    }
}

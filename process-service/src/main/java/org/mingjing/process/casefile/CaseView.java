package org.mingjing.process.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.mingjing.process.clock.CaseClockView;

/**
 * A whole case.
 *
 * @param applicant null for an office that is merely asked
 */
record CaseView(@JsonUnwrapped CaseSummary summary, Applicant applicant, List<StepView> steps, CaseClockView clock) {

    CaseView redacted() {
        return new CaseView(
                summary, null, steps.stream().map(StepView::redacted).toList(), clock.redacted());
    }
}

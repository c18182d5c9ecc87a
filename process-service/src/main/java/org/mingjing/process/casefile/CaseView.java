package org.mingjing.process.casefile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.mingjing.process.clock.CaseClockView;

/**
 * A whole case.
 *
 * @param applicant null for an office that is merely asked
 * @param partyCode the company, school or registered person it is about, as stated last; null likewise, or when it is about
 *     none
 */
record CaseView(
        @JsonUnwrapped CaseSummary summary,
        Applicant applicant,
        String partyCode,
        List<StepView> steps,
        CaseClockView clock) {

    CaseView redacted() {
        return new CaseView(
                summary, null, null, steps.stream().map(StepView::redacted).toList(), clock.redacted());
    }
}

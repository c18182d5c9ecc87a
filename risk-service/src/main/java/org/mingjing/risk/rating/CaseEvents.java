package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.mingjing.events.process.CaseAccepted;

/** Every accepted case is a use of its power. */
@ApplicationScoped
class CaseEvents {
    private final AcceptedCases cases;
    private final ReviewFrequency reviewFrequency;

    CaseEvents(AcceptedCases cases, ReviewFrequency reviewFrequency) {
        this.cases = cases;
        this.reviewFrequency = reviewFrequency;
    }

    void on(@Observes CaseAccepted accepted) {
        if (cases.findByIdOptional(accepted.caseCode()).isEmpty()) {
            cases.persistAndFlush(new AcceptedCase(accepted.caseCode(), accepted.powerCode(), accepted.acceptedOn()));
            reviewFrequency.soon(List.of(accepted.powerCode()));
        }
    }
}

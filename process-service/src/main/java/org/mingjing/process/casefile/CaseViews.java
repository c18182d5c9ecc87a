package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.process.clock.CaseClocks;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.recusal.CaseParties;

/** Puts together what is shown of a whole case. */
@ApplicationScoped
class CaseViews {
    private final Votes votes;
    private final CaseClocks clocks;
    private final CaseParties parties;

    CaseViews(Votes votes, CaseClocks clocks, CaseParties parties) {
        this.votes = votes;
        this.clocks = clocks;
        this.parties = parties;
    }

    CaseView of(CaseFile file) {
        var given = votes.in(file.number());
        return new CaseView(
                CaseSummary.of(file),
                file.applicant(),
                parties.last(file.number()),
                file.steps().inOrder().stream()
                        .map(step -> StepView.of(step, given))
                        .toList(),
                clocks.view(file.number()));
    }
}

package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.collective.Votes;
import org.mingjing.process.duty.Act;
import org.mingjing.process.duty.Duty;
import org.mingjing.process.duty.SeparationOfDuty;

/** Who did what in a case so far, kept apart as its level demands now. */
@ApplicationScoped
class DutiesInCase {
    private final Votes votes;

    DutiesInCase(Votes votes) {
        this.votes = votes;
    }

    SeparationOfDuty of(CaseFile file) {
        return new SeparationOfDuty(file.level(), acts(file));
    }

    /** Who ended a step, and each member who gave a view in a collective one. */
    private List<Act> acts(CaseFile file) {
        var acts = new ArrayList<Act>();
        var given = votes.in(file.number());
        for (var step : file.steps().inOrder()) {
            Duty.of(step.kind()).ifPresent(duty -> {
                if (step.completedBy() != null) {
                    acts.add(new Act(duty, step.completedBy()));
                }
                given.stream()
                        .filter(vote -> vote.stepNo() == step.stepNo())
                        .map(Vote::official)
                        .forEach(member -> acts.add(new Act(duty, member)));
            });
        }
        return acts;
    }
}

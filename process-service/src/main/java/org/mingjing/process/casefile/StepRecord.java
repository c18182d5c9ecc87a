package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.process.collective.Meeting;
import org.mingjing.process.collective.View;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.procedure.Outcome;

/**
 * What the register says of a step that was completed.
 *
 * @param meeting of a collective decision, else null
 */
record StepRecord(String step, Outcome outcome, String opinion, String basis, Meeting meeting, List<MemberView> views) {

    record MemberView(String official, View view, String opinion) {}

    static StepRecord of(CaseStep step) {
        return of(step, null, List.of());
    }

    static StepRecord of(CaseStep step, Meeting meeting, List<Vote> votes) {
        return new StepRecord(
                step.key(),
                step.outcome(),
                step.opinion(),
                step.basis(),
                meeting,
                votes.stream()
                        .map(vote -> new MemberView(vote.official(), vote.view(), vote.opinion()))
                        .toList());
    }

    /** What the register says when a case is opened. */
    record OpeningRecord(String powerCode, LocalDate receivedOn) {}
}

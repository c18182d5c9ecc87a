package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.mingjing.process.casefile.StepRecord.MemberView;
import org.mingjing.process.collective.Vote;
import org.mingjing.process.procedure.Actor;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

/**
 * A step of a case as its readers see it.
 *
 * @param key how clocks and cards name the step
 * @param views what the members said where it is a collective decision
 */
record StepView(
        int stepNo,
        String key,
        Stage stage,
        StepKind kind,
        String nameZh,
        String nameEn,
        Actor actor,
        String parallelGroup,
        String jointOffice,
        boolean publish,
        StepState state,
        LocalDate openedOn,
        OffsetDateTime completedAt,
        String completedBy,
        Outcome outcome,
        String opinion,
        String basis,
        List<MemberView> views) {

    static StepView of(CaseStep step, List<Vote> votes) {
        return new StepView(
                step.stepNo(),
                step.key(),
                step.stage(),
                step.kind(),
                step.plan().nameZh(),
                step.plan().nameEn(),
                step.plan().actor(),
                step.plan().parallelGroup(),
                step.plan().jointOffice(),
                step.plan().publish(),
                step.state(),
                step.openedOn(),
                step.completedAt(),
                step.completedBy(),
                step.outcome(),
                step.opinion(),
                step.basis(),
                votes.stream()
                        .filter(vote -> vote.stepNo() == step.stepNo())
                        .map(vote -> new MemberView(vote.official(), vote.view(), vote.opinion()))
                        .toList());
    }

    /** What another office may see: that the step is there and how far it is, not who found what. */
    StepView redacted() {
        return new StepView(
                stepNo,
                key,
                stage,
                kind,
                nameZh,
                nameEn,
                actor,
                parallelGroup,
                jointOffice,
                publish,
                state,
                openedOn,
                completedAt,
                null,
                null,
                null,
                null,
                List.of());
    }
}

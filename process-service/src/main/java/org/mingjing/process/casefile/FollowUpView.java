package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.process.clock.ExplainedClocks.ExplainedClock;
import org.mingjing.process.power.Power;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

/**
 * What the applicant sees of their case: how far it is, by when, and why when something was refused.
 *
 * @param clocks the due days, day by day as anybody can count them
 * @param logName under which the public log has the case's entries; null where it has none
 * @param evaluationToken once the case has ended: rates the handling, one time
 */
record FollowUpView(
        String number,
        String powerCode,
        String powerNameZh,
        String powerNameEn,
        String unitCode,
        CaseState state,
        Outcome outcome,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        LocalDate closedOn,
        List<Step> steps,
        List<ExplainedClock> clocks,
        String logName,
        String evaluationToken) {

    /** The steps in which the applicant may be turned down. */
    private static final Set<StepKind> TOLD = EnumSet.of(StepKind.ACCEPT, StepKind.APPROVE, StepKind.AWAIT_EXTERNAL);

    /** @param reasons why the applicant was turned down; null where they were not */
    record Step(
            int stepNo,
            Stage stage,
            StepKind kind,
            String nameZh,
            String nameEn,
            StepState state,
            LocalDate openedOn,
            OffsetDateTime completedAt,
            Outcome outcome,
            String reasons) {

        static Step of(CaseStep step) {
            var told = TOLD.contains(step.kind());
            return new Step(
                    step.stepNo(),
                    step.stage(),
                    step.kind(),
                    step.plan().nameZh(),
                    step.plan().nameEn(),
                    step.state(),
                    step.openedOn(),
                    step.completedAt(),
                    told ? step.outcome() : null,
                    told && step.outcome() != null && step.outcome().needsReasons() ? step.opinion() : null);
        }
    }

    static FollowUpView of(CaseFile file, Power power, List<ExplainedClock> clocks, String logName, String queryCode) {
        return new FollowUpView(
                file.number(),
                file.powerCode(),
                power.nameZh(),
                power.nameEn(),
                file.unitCode(),
                file.life().state(),
                file.life().outcome(),
                file.life().receivedOn(),
                file.life().acceptedOn(),
                file.life().decidedOn(),
                file.life().closedOn(),
                file.steps().inOrder().stream().map(Step::of).toList(),
                clocks,
                logName,
                file.life().ended() ? ApplicantCodes.evaluationToken(file.number(), queryCode) : null);
    }
}

package org.mingjing.process.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.process.alert.Trigger;
import org.mingjing.process.casefile.StepRecord.OpeningRecord;
import org.mingjing.process.clock.CaseClocks;
import org.mingjing.process.clock.ClockedCase;
import org.mingjing.process.clock.Counting;
import org.mingjing.process.clock.StepToClock;
import org.mingjing.process.disclosure.DisclosedStep;
import org.mingjing.process.disclosure.Disclosures;
import org.mingjing.process.logged.CaseLog;
import org.mingjing.process.power.Power;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.register.Fact;
import org.mingjing.process.register.Register;
import org.mingjing.process.register.RegisterEntry;

/** Tells register, clocks, public and the other services what a case went through. */
@ApplicationScoped
class CaseMilestones {
    private final CaseClocks clocks;
    private final Disclosures disclosures;
    private final Register register;
    private final CaseLog caseLog;
    private final Outbox outbox;

    CaseMilestones(CaseClocks clocks, Disclosures disclosures, Register register, CaseLog caseLog, Outbox outbox) {
        this.register = register;
        this.clocks = clocks;
        this.disclosures = disclosures;
        this.caseLog = caseLog;
        this.outbox = outbox;
    }

    void opened(CaseFile file, Power power, Progress progress, Signature signature) {
        record(
                file,
                null,
                Stage.DECISION,
                RegisterEntry.OPEN,
                signature,
                new OpeningRecord(file.powerCode(), file.life().receivedOn()));
        outbox.add(CaseNews.opened(file));
        reached(file, power, progress, signature.on());
    }

    void stepCompleted(
            CaseFile file, Power power, CaseStep step, Progress progress, Signature signature, StepRecord said) {
        var on = signature.on();
        clocks.stepCompleted(file.number(), step.key(), on);
        outbox.add(CaseNews.stepCompleted(file, step));
        if (step.plan().publish()) {
            disclosures.publish(
                    new DisclosedStep(
                            file.number(),
                            file.powerCode(),
                            file.unitCode(),
                            file.level(),
                            step.stepNo(),
                            step.stage(),
                            step.kind(),
                            step.outcome()),
                    on);
        }
        reached(file, power, progress, on);
        // Last, for it holds the case's chain in the log: the timer of a clock is held before the chain, here as where
        // it fires.
        record(file, step.stepNo(), step.stage(), step.kind().name(), signature, said);
        if (progress.reached().contains(Milestone.CLOSED)) {
            caseLog.close(file.number(), file.life().outcome().name(), signature.at());
        }
    }

    void stepsOpened(CaseFile file, Progress progress, LocalDate on) {
        progress.opened().forEach(step -> clocks.stepStarted(clocked(file), toClock(file, step), on));
    }

    private void reached(CaseFile file, Power power, Progress progress, LocalDate on) {
        // The case clock first: a step that does not count pauses it.
        if (progress.reached().contains(Milestone.ACCEPTED)) {
            var due = clocks.caseStarted(clocked(file), power.promisedLimit(), power.statutoryLimit(), on);
            outbox.add(CaseNews.accepted(file, due));
        }
        stepsOpened(file, progress, on);
        if (progress.reached().contains(Milestone.DECIDED)) {
            outbox.add(CaseNews.decided(file));
        }
        if (progress.reached().contains(Milestone.FINISHED)) {
            clocks.caseFinished(file.number(), on);
        }
        if (progress.reached().contains(Milestone.CLOSED)) {
            clocks.closed(file.number(), on);
            outbox.add(CaseNews.closed(file));
            outbox.add(CaseNews.invited(file));
        }
    }

    private void record(CaseFile file, Integer stepNo, Stage stage, String kind, Signature signature, Object content) {
        register.append(new Fact(
                file.number(),
                stepNo,
                stage,
                kind,
                signature.official(),
                signature.unit(),
                content,
                null,
                signature.on()));
    }

    private static ClockedCase clocked(CaseFile file) {
        return new ClockedCase(file.number(), file.powerCode(), file.unitCode());
    }

    /** An office that is asked answers for its own delay. */
    private static StepToClock toClock(CaseFile file, CaseStep step) {
        var plan = step.plan();
        return new StepToClock(
                step.key(),
                plan.jointOffice() == null ? file.unitCode() : plan.jointOffice(),
                plan.limit(),
                plan.kind().counted() ? Counting.COUNTED : Counting.NOT_COUNTED,
                plan.kind() == StepKind.PUBLISH ? Trigger.PUBLICATION_OVERDUE : Trigger.OVER_STEP_LIMIT);
    }
}

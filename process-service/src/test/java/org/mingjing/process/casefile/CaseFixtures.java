package org.mingjing.process.casefile;

import static org.mingjing.process.procedure.Actor.APPROVER;
import static org.mingjing.process.procedure.Actor.COLLECTIVE;
import static org.mingjing.process.procedure.Actor.EXAMINER;
import static org.mingjing.process.procedure.Actor.HANDLER;
import static org.mingjing.process.procedure.Actor.JOINT_OFFICE;
import static org.mingjing.process.procedure.Stage.DECISION;
import static org.mingjing.process.procedure.Stage.EXECUTION;
import static org.mingjing.process.procedure.Stage.RESULT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.mingjing.process.power.Level;
import org.mingjing.process.power.PowerFixtures;
import org.mingjing.process.procedure.Actor;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;
import org.mingjing.process.procedure.StepPlan;

/** Cases without a database. */
final class CaseFixtures {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    static final List<StepPlan> PLAIN = List.of(
            step(1, DECISION, StepKind.ACCEPT, HANDLER),
            step(2, DECISION, StepKind.EXAMINE, EXAMINER),
            step(3, DECISION, StepKind.APPROVE, APPROVER),
            step(4, EXECUTION, StepKind.EXECUTE, HANDLER),
            step(5, RESULT, StepKind.DELIVER, HANDLER));

    static final List<StepPlan> TOGETHER = List.of(
            step(1, DECISION, StepKind.ACCEPT, HANDLER),
            asked(2, "X"),
            asked(2, "Y"),
            step(3, DECISION, StepKind.APPROVE, COLLECTIVE),
            step(4, RESULT, StepKind.DELIVER, HANDLER));

    static final List<StepPlan> WITHOUT_ACCEPTANCE =
            List.of(step(1, DECISION, StepKind.APPROVE, APPROVER), step(2, RESULT, StepKind.PUBLISH, HANDLER));

    static final List<StepPlan> HIGHER_BODY_BEFORE = List.of(
            step(1, DECISION, StepKind.ACCEPT, HANDLER),
            step(2, DECISION, StepKind.AWAIT_EXTERNAL, JOINT_OFFICE),
            step(3, DECISION, StepKind.APPROVE, APPROVER),
            step(4, EXECUTION, StepKind.EXECUTE, HANDLER),
            step(5, RESULT, StepKind.DELIVER, HANDLER));

    static final List<StepPlan> HIGHER_BODY_AFTER = List.of(
            step(1, DECISION, StepKind.ACCEPT, HANDLER),
            step(2, DECISION, StepKind.APPROVE, APPROVER),
            step(3, EXECUTION, StepKind.AWAIT_EXTERNAL, JOINT_OFFICE),
            step(4, EXECUTION, StepKind.EXECUTE, HANDLER),
            step(5, RESULT, StepKind.DELIVER, HANDLER));

    private CaseFixtures() {}

    static CaseFile opened(Level level, List<StepPlan> procedure) {
        var file = new CaseFile(
                "P-2026-000001",
                PowerFixtures.power(level),
                new Applicant("某人", null, "OFFICIAL"),
                ApplicantCodes.of("P-2026-000001", "CODE"),
                MONDAY,
                procedure);
        file.begin(MONDAY);
        return file;
    }

    static CaseFile accepted(Level level, List<StepPlan> procedure) {
        var file = opened(level, procedure);
        done(file, 1, Outcome.ACCEPTED, level);
        return file;
    }

    static Progress done(CaseFile file, int stepNo, Outcome outcome) {
        return done(file, stepNo, outcome, file.level());
    }

    static Progress done(CaseFile file, int stepNo, Outcome outcome, Level levelOfPower) {
        return file.complete(open(file, stepNo), new Finding(outcome, "opinion", null), signed(), levelOfPower);
    }

    /** The open step of that number, or the first when none is. */
    static CaseStep open(CaseFile file, int stepNo) {
        var numbered = file.steps().numbered(stepNo);
        return numbered.stream()
                .filter(step -> step.is(StepState.OPEN))
                .findFirst()
                .orElse(numbered.get(0));
    }

    static Signature signed() {
        var at = MONDAY.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        return new Signature("A", "U", OffsetDateTime.from(at), MONDAY);
    }

    static List<Integer> openSteps(CaseFile file) {
        return file.steps().inOrder().stream()
                .filter(step -> step.is(StepState.OPEN))
                .map(CaseStep::stepNo)
                .toList();
    }

    private static StepPlan asked(int no, String office) {
        return new StepPlan(
                no, DECISION, StepKind.JOINT_OPINION, "意见", "Opinion", JOINT_OFFICE, null, null, "A", office, false);
    }

    private static StepPlan step(int no, Stage stage, StepKind kind, Actor actor) {
        return new StepPlan(no, stage, kind, "步骤", "Step", actor, null, null, null, null, false);
    }
}

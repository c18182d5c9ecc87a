package org.mingjing.process.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.Stage;
import org.mingjing.process.procedure.StepKind;

/** The steps of a case in their order. */
final class CaseSteps {
    private static final Comparator<CaseStep> ORDER =
            Comparator.comparingInt(CaseStep::position).thenComparing(CaseStep::key);

    private final List<CaseStep> all;

    CaseSteps(List<CaseStep> all) {
        this.all = all;
    }

    /** Opens what comes next, once everything before it is done; returns the steps that opened for the first time. */
    List<CaseStep> advance(LocalDate on) {
        var next = nextPosition();
        if (next.isEmpty()) {
            return List.of();
        }
        var opening = all.stream()
                .filter(step -> step.position() == next.getAsInt() && step.is(StepState.WAITING))
                .toList();
        var first = opening.stream().filter(step -> step.openedOn() == null).toList();
        opening.forEach(step -> step.open(on));
        return first;
    }

    void skipAll() {
        all.stream().filter(step -> !step.ended()).forEach(CaseStep::skip);
    }

    /** What is refused is not carried out. */
    void skipCarryingOut() {
        all.stream()
                .filter(step -> !step.ended() && step.kind().carriesOutGrant())
                .forEach(CaseStep::skip);
    }

    /** What the collective step that the level added has decided; empty without one, or before it has. */
    Optional<Outcome> decidedTogether() {
        return all.stream()
                .filter(step -> step.kind() == StepKind.COLLECTIVE_DECISION && step.is(StepState.DONE))
                .map(CaseStep::outcome)
                .findFirst();
    }

    boolean allEnded() {
        return all.stream().allMatch(CaseStep::ended);
    }

    /** Decided and carried out: what is left is telling the result. */
    boolean onlyResultLeft() {
        return all.stream().filter(step -> step.stage() != Stage.RESULT).allMatch(CaseStep::ended);
    }

    /** Of what comes next; where nothing does, all that is left is the result. */
    Stage stage() {
        return inOrder().stream()
                .filter(step -> !step.ended())
                .map(CaseStep::stage)
                .findFirst()
                .orElse(Stage.RESULT);
    }

    List<CaseStep> inOrder() {
        return all.stream().sorted(ORDER).toList();
    }

    List<CaseStep> numbered(int stepNo) {
        return all.stream().filter(step -> step.stepNo() == stepNo).toList();
    }

    /** Whether one of these offices is being asked now. */
    boolean asks(Predicate<String> office) {
        return all.stream()
                .filter(step -> step.is(StepState.OPEN) && step.plan().jointOffice() != null)
                .anyMatch(step -> office.test(step.plan().jointOffice()));
    }

    private OptionalInt nextPosition() {
        return all.stream()
                .filter(step -> !step.ended())
                .mapToInt(CaseStep::position)
                .min();
    }
}

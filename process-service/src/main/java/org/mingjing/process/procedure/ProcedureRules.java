package org.mingjing.process.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What holds among the steps of one power: their order, and what the teeth of a level bite on. */
final class ProcedureRules {
    private static final Set<Actor> MAY_APPROVE = EnumSet.of(Actor.APPROVER, Actor.UNIT_LEADER, Actor.COLLECTIVE);

    private final String power;
    private final List<ProcedureLine> lines;

    ProcedureRules(String power, List<ProcedureLine> lines) {
        this.power = power;
        this.lines = lines;
    }

    void check() {
        checkOrder();
        checkDuties();
        checkResult();
    }

    private void checkOrder() {
        var byNumber = new TreeMap<Integer, List<ProcedureLine>>();
        lines.forEach(line -> byNumber.computeIfAbsent(line.plan().stepNo(), no -> new ArrayList<>())
                .add(line));
        var expected = 1;
        var stage = Stage.DECISION;
        for (var step : byNumber.entrySet()) {
            var number = step.getKey();
            var first = step.getValue().get(0);
            first.refuseIf(number != expected, "step_no", "procedure-step-missing", expected);
            first.refuseIf(!inOneGroup(step.getValue()), "parallel_group", "procedure-not-parallel", number);
            for (var line : step.getValue()) {
                var late = line.is(StepKind.ACCEPT) && number != 1;
                line.refuseIf(late, "kind", "procedure-accept-not-first");
                line.refuseIf(line.plan().stage().compareTo(stage) < 0, "stage", "procedure-stage-back", stage.name());
            }
            stage = step.getValue().get(step.getValue().size() - 1).plan().stage();
            expected = number + 1;
        }
    }

    /** Without exactly one approval, and somebody who examined before it, no two duties could be kept apart. */
    private void checkDuties() {
        var approvals = lines.stream().filter(line -> line.is(StepKind.APPROVE)).toList();
        lines.get(0).refuseIf(approvals.size() != 1, "kind", "procedure-one-approval", power, approvals.size());
        for (var approval : approvals) {
            var actor = approval.plan().actor();
            approval.refuseIf(!MAY_APPROVE.contains(actor), "actor", "procedure-approval-actor", actor.name());
            var examined = lines.stream()
                    .anyMatch(line -> line.is(StepKind.EXAMINE)
                            && line.plan().stepNo() < approval.plan().stepNo());
            approval.refuseIf(!examined, "kind", "procedure-not-examined", power);
            checkHigherBody(approval);
        }
    }

    /** A higher body agrees to a decision or overturns it; asked before there is one, it gives an opinion. */
    private void checkHigherBody(ProcedureLine approval) {
        lines.stream()
                .filter(line -> line.is(StepKind.AWAIT_EXTERNAL))
                .forEach(line -> line.refuseIf(
                        line.plan().stepNo() <= approval.plan().stepNo(),
                        "kind",
                        "procedure-external-before-approval"));
    }

    private void checkResult() {
        var told = lines.stream().anyMatch(line -> line.plan().stage() == Stage.RESULT);
        lines.get(lines.size() - 1).refuseIf(!told, "stage", "procedure-result-missing", power);
    }

    private static boolean inOneGroup(List<ProcedureLine> sameNumber) {
        var groups = sameNumber.stream()
                .map(line -> line.plan().parallelGroup())
                .distinct()
                .toList();
        return sameNumber.size() == 1 || groups.size() == 1 && groups.get(0) != null;
    }
}

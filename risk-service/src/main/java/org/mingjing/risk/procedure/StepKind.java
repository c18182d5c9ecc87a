package org.mingjing.risk.procedure;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a step of a procedure is for, in the words of process-service. A collective decision is not among them: the level
 * of a power adds it, no procedure names it.
 */
public enum StepKind {
    PROPOSE,
    ACCEPT,
    FORWARD,
    JOINT_OPINION,
    EXAMINE,
    HEAR,
    REVIEW,
    APPROVE,
    SIGN,
    AWAIT_EXTERNAL,
    EXECUTE,
    CHARGE,
    DELIVER,
    PUBLISH;

    /** 审核, 审批, 审签: the steps of every power on which risk has to be looked for. */
    private static final Set<StepKind> FOCUS = EnumSet.of(EXAMINE, APPROVE, SIGN);
    /** Where somebody of the bureau judges, so that discretion, if the power leaves any, is used there. */
    private static final Set<StepKind> JUDGING = EnumSet.of(ACCEPT, JOINT_OPINION, EXAMINE, REVIEW, APPROVE);

    public static List<String> focus() {
        return names(FOCUS::contains);
    }

    public static List<String> judging() {
        return names(JUDGING::contains);
    }

    private static List<String> names(Predicate<StepKind> wanted) {
        return Arrays.stream(values()).filter(wanted).map(Enum::name).toList();
    }
}

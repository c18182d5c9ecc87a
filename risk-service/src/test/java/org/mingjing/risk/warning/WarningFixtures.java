package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;

/** Warnings without a database, each where a test wants it. */
final class WarningFixtures {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate EXPLAIN_UNTIL = MONDAY.plusDays(7);
    static final LocalDate APPEAL_UNTIL = MONDAY.plusDays(14);
    static final LocalDate CORRECT_UNTIL = MONDAY.plusDays(30);
    static final LocalDate AFTER_CORRECTION = CORRECT_UNTIL.plusDays(1);
    static final Set<Form> TALK_AND_CORRECTION = Set.of(Form.INTEGRITY_TALK, Form.ORDERED_CORRECTION);

    static final Caller DECIDER = official("DECIDER", "EB-JC");
    static final Caller CHECKER = official("CHECKER", "EB-JC");
    static final Caller WARNED = official("O-1", "U");

    private WarningFixtures() {}

    static Caller official(String code, String unit) {
        return new Caller("sub-" + code, code.toLowerCase(Locale.ROOT), code, unit, Set.of());
    }

    static Warning raised() {
        return raised(new Warned("U", "O-1"));
    }

    static Warning raised(Warned warned) {
        return new Warning("W-2026-000001", warned, new Proposed("PLAN", 2, "建议:二级预警", "Proposed tier: 2", null));
    }

    static Warning verified() {
        var warning = raised();
        warning.verify(2, TALK_AND_CORRECTION, null, DECIDER);
        return warning;
    }

    static Warning told() {
        var warning = verified();
        warning.notifyWarned(MONDAY, EXPLAIN_UNTIL, APPEAL_UNTIL, DECIDER);
        return warning;
    }

    static Warning explained() {
        var warning = told();
        warning.explain(EXPLAIN_UNTIL);
        return warning;
    }

    static Warning correcting() {
        var warning = explained();
        warning.orderCorrection(MONDAY, CORRECT_UNTIL, DECIDER);
        return warning;
    }

    static Warning carriedOut() {
        var warning = correcting();
        TALK_AND_CORRECTION.forEach(form -> warning.carryOut(form, MONDAY, "记录", WARNED));
        return warning;
    }

    static Warning checked(boolean confirmed) {
        var warning = carriedOut();
        warning.check(confirmed, AFTER_CORRECTION, CHECKER);
        return warning;
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}

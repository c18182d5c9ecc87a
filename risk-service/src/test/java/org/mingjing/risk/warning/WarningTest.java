package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.warning.WarningFixtures.AFTER_CORRECTION;
import static org.mingjing.risk.warning.WarningFixtures.APPEAL_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.CHECKER;
import static org.mingjing.risk.warning.WarningFixtures.CORRECT_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.DECIDER;
import static org.mingjing.risk.warning.WarningFixtures.EXPLAIN_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.MONDAY;
import static org.mingjing.risk.warning.WarningFixtures.TALK_AND_CORRECTION;
import static org.mingjing.risk.warning.WarningFixtures.WARNED;
import static org.mingjing.risk.warning.WarningFixtures.carriedOut;
import static org.mingjing.risk.warning.WarningFixtures.checked;
import static org.mingjing.risk.warning.WarningFixtures.correcting;
import static org.mingjing.risk.warning.WarningFixtures.explained;
import static org.mingjing.risk.warning.WarningFixtures.official;
import static org.mingjing.risk.warning.WarningFixtures.raised;
import static org.mingjing.risk.warning.WarningFixtures.refused;
import static org.mingjing.risk.warning.WarningFixtures.told;
import static org.mingjing.risk.warning.WarningFixtures.verified;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.WarningChanged;

class WarningTest {
    @Test
    void it_goes_its_way_to_being_cleared() {
        var warning = checked(true);
        assertThat(warning.state()).isEqualTo(WarningState.CHECKED);
        assertThat(warning.correction().isConfirmed()).isTrue();
        warning.clear(DECIDER);
        assertThat(warning.state()).isEqualTo(WarningState.CLEARED);
    }

    @Test
    void a_person_decides_tier_and_forms() {
        var warning = verified();
        assertThat(warning.tier()).isEqualTo(2);
        assertThat(warning.wasDecidedBy(DECIDER)).isTrue();
        assertThat(raised().wasDecidedBy(DECIDER)).isFalse();
        assertThat(warning.correction().forms())
                .extracting(OrderedForm::form)
                .containsExactly(Form.INTEGRITY_TALK, Form.ORDERED_CORRECTION);
        assertThat(warning.changed())
                .isEqualTo(new WarningChanged("W-2026-000001", "U", "O-1", 2, "VERIFIED", false, 2));
    }

    @Test
    void another_tier_than_the_proposed_one_needs_a_reason() {
        for (var none : new String[] {null, " "}) {
            refused("warning-reason-missing", () -> raised().verify(1, Set.of(Form.RISK_NOTICE), none, DECIDER));
        }
        var milder = raised();
        milder.verify(1, Set.of(Form.RISK_NOTICE), "首次发生", DECIDER);
        assertThat(milder.tier()).isEqualTo(1);
    }

    @Test
    void the_forms_are_those_of_the_tier() {
        refused("warning-form-not-of-tier", () -> raised().verify(1, TALK_AND_CORRECTION, "x", DECIDER));
        refused("warning-tier-unknown", () -> raised().verify(4, TALK_AND_CORRECTION, "x", DECIDER));
    }

    @Test
    void every_step_has_its_place() {
        List<Supplier<Warning>> at = List.of(
                WarningFixtures::raised,
                WarningFixtures::verified,
                WarningFixtures::told,
                WarningFixtures::explained,
                WarningFixtures::carriedOut,
                () -> checked(true),
                WarningTest::cleared,
                WarningTest::escalated,
                WarningTest::dismissed);
        outOfOrder(at, w -> w.verify(2, TALK_AND_CORRECTION, null, DECIDER), 0);
        outOfOrder(at, w -> w.dismiss(DECIDER), 0, 1, 2, 3);
        outOfOrder(at, w -> w.notifyWarned(MONDAY, EXPLAIN_UNTIL, APPEAL_UNTIL, DECIDER), 1);
        outOfOrder(at, w -> w.explain(MONDAY), 2);
        outOfOrder(at, w -> w.orderCorrection(EXPLAIN_UNTIL.plusDays(1), CORRECT_UNTIL, DECIDER), 2, 3, 5);
        outOfOrder(at, w -> w.carryOut(Form.INTEGRITY_TALK, MONDAY, "x", DECIDER), 4, 7);
        outOfOrder(at, w -> w.check(false, AFTER_CORRECTION, CHECKER), 4, 7);
        outOfOrder(at, w -> w.clear(DECIDER), 5);
        outOfOrder(at, w -> w.escalate(AFTER_CORRECTION, DECIDER), 4, 5);
        outOfOrder(at, w -> w.appeal(MONDAY, CORRECT_UNTIL), 2, 3, 4, 5, 6, 7);
        outOfOrder(at, w -> w.decideAppeal(true, CHECKER), 2, 3, 4, 5, 6, 7);
        outOfOrder(at, w -> w.decideAppeal(false, CHECKER), 2, 3, 4, 5, 6, 7);
    }

    /** In all states but those named the step is out of order; there it is taken, or refused for another reason. */
    private static void outOfOrder(List<Supplier<Warning>> at, Consumer<Warning> step, Integer... fits) {
        for (int i = 0; i < at.size(); i++) {
            var warning = at.get(i).get();
            if (!List.of(fits).contains(i)) {
                var before = warning.changed();
                refused("warning-out-of-order", () -> step.accept(warning));
                assertThat(warning.changed()).isEqualTo(before);
            }
        }
    }

    @Test
    void it_is_in_force_from_the_day_they_were_told_until_it_ends() {
        assertThat(raised().changed().inForce()).isFalse();
        assertThat(verified().changed().inForce()).isFalse();
        for (var open : List.of(told(), explained(), correcting(), checked(true), checked(false), escalated())) {
            assertThat(open.changed().inForce()).as(open.state().name()).isTrue();
        }
        assertThat(cleared().changed().inForce()).isFalse();
        assertThat(dismissed().changed().inForce()).isFalse();
    }

    @Test
    void every_change_is_told_with_a_greater_revision() {
        var warning = raised();
        assertThat(warning.changed().revision()).isEqualTo(1);
        assertThat(carriedOut().changed().revision()).isEqualTo(7);
        var appealed = told();
        appealed.appeal(MONDAY, CORRECT_UNTIL);
        assertThat(appealed.changed().revision()).isEqualTo(4);
    }

    @Test
    void nobody_decides_a_matter_of_their_own() {
        refused("warning-own", () -> raised().verify(2, TALK_AND_CORRECTION, null, WARNED));
        refused("warning-own", () -> raised().dismiss(WARNED));
        refused("warning-own", () -> verified().notifyWarned(MONDAY, EXPLAIN_UNTIL, APPEAL_UNTIL, WARNED));
        refused("warning-own", () -> explained().orderCorrection(MONDAY, CORRECT_UNTIL, WARNED));
        refused("warning-own", () -> carriedOut().check(true, MONDAY, WARNED));
        refused("warning-own", () -> checked(true).clear(WARNED));
        refused("warning-own", () -> checked(false).escalate(MONDAY, WARNED));
        refused("warning-own", () -> appealed().decideAppeal(true, WARNED));
    }

    @Test
    void a_warning_to_a_unit_is_not_decided_inside_it() {
        var unit = new Warned("EB-JC", null);
        refused("warning-own", () -> raised(unit).dismiss(DECIDER));
        refused("warning-own", () -> unit.refuseToDecide(DECIDER));
        var other = raised(unit);
        other.dismiss(official("PARTY", "EB-DW"));
        assertThat(other.state()).isEqualTo(WarningState.DISMISSED);
    }

    @Test
    void a_colleague_of_a_warned_official_may_decide() {
        assertThat(new Warned("EB-JC", "O-1").is(DECIDER)).isFalse();
        assertThat(new Warned("EB-JC", "DECIDER").is(DECIDER)).isTrue();
    }

    @Test
    void an_explanation_comes_by_its_last_day() {
        var late = told();
        refused("warning-explanation-late", () -> late.explain(EXPLAIN_UNTIL.plusDays(1)));
        assertThat(late.state()).isEqualTo(WarningState.NOTIFIED);
        late.explain(EXPLAIN_UNTIL);
        assertThat(late.state()).isEqualTo(WarningState.EXPLAINED);
    }

    @Test
    void the_warned_are_heard_before_a_correction_is_ordered() {
        var silent = told();
        refused("warning-may-be-explained", () -> silent.orderCorrection(EXPLAIN_UNTIL, CORRECT_UNTIL, DECIDER));
        silent.orderCorrection(EXPLAIN_UNTIL.plusDays(1), CORRECT_UNTIL, DECIDER);
        assertThat(silent.state()).isEqualTo(WarningState.CORRECTING);
        assertThat(silent.correction().dueOn()).isEqualTo(CORRECT_UNTIL);
    }

    @Test
    void a_convincing_explanation_ends_it_when_another_than_who_decided_finds_it_so() {
        var warning = explained();
        refused("warning-needs-another-person", () -> warning.dismiss(DECIDER));
        warning.dismiss(CHECKER);
        assertThat(warning.state()).isEqualTo(WarningState.DISMISSED);
    }

    @Test
    void what_turns_out_baseless_is_neither_told_nor_answered_first() {
        var untold = verified();
        untold.dismiss(DECIDER);
        assertThat(untold.state()).isEqualTo(WarningState.DISMISSED);
        var unanswered = told();
        unanswered.dismiss(CHECKER);
        assertThat(unanswered.state()).isEqualTo(WarningState.DISMISSED);
    }

    @Test
    void a_form_is_carried_out_once_and_only_if_ordered() {
        var warning = correcting();
        refused("warning-form-not-ordered", () -> warning.carryOut(Form.PLEDGE, MONDAY, "x", WARNED));
        refused(
                "warning-carried-out-before",
                () -> warning.carryOut(Form.INTEGRITY_TALK, MONDAY.minusDays(1), "x", WARNED));
        warning.carryOut(Form.INTEGRITY_TALK, MONDAY, "谈话记录", WARNED);
        refused("warning-form-carried-out", () -> warning.carryOut(Form.INTEGRITY_TALK, MONDAY, "x", WARNED));
        var talk = warning.correction().forms().get(0);
        assertThat(talk.carriedOutOn()).isEqualTo(MONDAY);
        assertThat(talk.evidence()).isEqualTo("谈话记录");
        assertThat(talk.recordedBy()).isEqualTo("O-1");
    }

    @Test
    void nothing_is_found_corrected_while_a_form_is_outstanding() {
        var warning = correcting();
        warning.carryOut(Form.INTEGRITY_TALK, MONDAY, "x", WARNED);
        refused("warning-forms-outstanding", () -> warning.check(true, MONDAY, CHECKER));
        warning.check(false, AFTER_CORRECTION, CHECKER);
        assertThat(warning.state()).isEqualTo(WarningState.CHECKED);
        assertThat(warning.correction().isConfirmed()).isFalse();
    }

    @Test
    void another_person_checks_than_who_decided_or_who_says_it_was_done() {
        refused("warning-needs-another-person", () -> carriedOut().check(true, MONDAY, DECIDER));
        var warning = correcting();
        TALK_AND_CORRECTION.forEach(form -> warning.carryOut(form, MONDAY, "x", CHECKER));
        refused("warning-needs-another-person", () -> warning.check(true, MONDAY, CHECKER));
    }

    @Test
    void only_what_was_found_corrected_is_cleared() {
        refused("warning-not-corrected", () -> checked(false).clear(DECIDER));
    }

    @Test
    void what_was_found_corrected_is_neither_ordered_again_nor_escalated() {
        refused("warning-corrected", () -> checked(true).orderCorrection(MONDAY, CORRECT_UNTIL, DECIDER));
        refused("warning-corrected", () -> checked(true).escalate(MONDAY, DECIDER));
    }

    @Test
    void what_was_found_not_corrected_is_ordered_again_or_escalated() {
        var again = checked(false);
        again.orderCorrection(MONDAY, CORRECT_UNTIL.plusDays(9), DECIDER);
        assertThat(again.correction().dueOn()).isEqualTo(CORRECT_UNTIL.plusDays(9));
        assertThat(again.state()).isEqualTo(WarningState.CORRECTING);
        assertThat(escalated().state()).isEqualTo(WarningState.ESCALATED);
    }

    @Test
    void a_correction_has_its_time_before_it_is_escalated() {
        var warning = correcting();
        refused("warning-may-be-corrected", () -> warning.escalate(CORRECT_UNTIL, DECIDER));
        warning.escalate(AFTER_CORRECTION, DECIDER);
        assertThat(warning.state()).isEqualTo(WarningState.ESCALATED);
    }

    @Test
    void nothing_is_found_missing_while_it_may_be_corrected() {
        var warning = carriedOut();
        refused("warning-may-be-corrected", () -> warning.check(false, CORRECT_UNTIL, CHECKER));
        assertThat(warning.state()).isEqualTo(WarningState.CORRECTING);
        warning.check(true, MONDAY, CHECKER);
        assertThat(warning.correction().isConfirmed()).isTrue();
    }

    @Test
    void an_escalated_one_ends_only_when_it_was_found_corrected() {
        var warning = escalated();
        refused("warning-out-of-order", () -> warning.clear(DECIDER));
        warning.check(true, MONDAY, CHECKER);
        warning.clear(DECIDER);
        assertThat(warning.changed().inForce()).isFalse();
    }

    private static Warning appealed() {
        var warning = told();
        warning.appeal(APPEAL_UNTIL, CORRECT_UNTIL);
        return warning;
    }

    private static Warning escalated() {
        var warning = checked(false);
        warning.escalate(AFTER_CORRECTION, DECIDER);
        return warning;
    }

    private static Warning cleared() {
        var warning = checked(true);
        warning.clear(DECIDER);
        return warning;
    }

    private static Warning dismissed() {
        var warning = raised();
        warning.dismiss(DECIDER);
        return warning;
    }
}

package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.warning.WarningFixtures.AFTER_CORRECTION;
import static org.mingjing.risk.warning.WarningFixtures.APPEAL_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.CHECKER;
import static org.mingjing.risk.warning.WarningFixtures.CORRECT_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.DECIDER;
import static org.mingjing.risk.warning.WarningFixtures.EXPLAIN_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.MONDAY;
import static org.mingjing.risk.warning.WarningFixtures.WARNED;
import static org.mingjing.risk.warning.WarningFixtures.carriedOut;
import static org.mingjing.risk.warning.WarningFixtures.checked;
import static org.mingjing.risk.warning.WarningFixtures.correcting;
import static org.mingjing.risk.warning.WarningFixtures.explained;
import static org.mingjing.risk.warning.WarningFixtures.raised;
import static org.mingjing.risk.warning.WarningFixtures.told;
import static org.mingjing.risk.warning.WarningFixtures.verified;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final Warning warning = correcting();

    @Test
    void the_warned_read_of_their_own_days_and_not_of_those_of_the_office() {
        var told = told();
        for (var deadline : Deadline.values()) {
            assertThat(WarningEntry.reminder(told, true, deadline, OffsetDateTime.MIN)
                            .isForTheWarned())
                    .as(deadline.name())
                    .isEqualTo(List.of(
                                    Deadline.EXPLANATION,
                                    Deadline.APPEAL,
                                    Deadline.APPEAL_DECISION,
                                    Deadline.CORRECTION)
                            .contains(deadline));
        }
    }

    @Test
    void every_state_of_a_warning_that_goes_on_has_a_deadline_of_the_office_that_is_over_with_it() {
        var days = new WarningDays(5, 10, 10, 15, 2, 1, 2, 3, 4, 6);
        for (var waiting : List.of(raised(), verified(), told(), explained(), carriedOut(), checked(true))) {
            assertThat(days.ofOffice(waiting.state())).isPresent();
            waiting.course().officeActs(MONDAY, MONDAY);
            var deadline = Deadline.ofOffice(waiting.state());
            assertThat(deadline.day(waiting)).isEqualTo(MONDAY);
            switch (waiting.state()) {
                case CORRECTING -> waiting.check(true, MONDAY, CHECKER);
                case CHECKED -> waiting.clear(DECIDER);
                default -> waiting.dismiss(CHECKER);
            }
            assertThat(deadline.day(waiting)).isNull();
        }
        assertThat(days.ofOffice(WarningState.DISMISSED)).isEmpty();
        assertThat(days.ofOffice(WarningState.CLEARED)).isEmpty();
    }

    @Test
    void a_deadline_is_waited_for_only_while_it_matters() {
        assertThat(Deadline.EXPLANATION.day(told())).isEqualTo(EXPLAIN_UNTIL);
        assertThat(Deadline.EXPLANATION.day(explained())).isNull();
        assertThat(Deadline.CORRECTION.day(warning)).isEqualTo(CORRECT_UNTIL);
        assertThat(Deadline.CORRECTION.day(explained())).isNull();
        assertThat(Deadline.APPEAL_DECISION.day(warning)).isNull();
        warning.appeal(MONDAY, CORRECT_UNTIL);
        assertThat(Deadline.APPEAL_DECISION.day(warning)).isEqualTo(CORRECT_UNTIL);
    }

    @Test
    void who_has_carried_out_all_is_not_late() {
        var done = carriedOut();
        done.course().officeActs(MONDAY, APPEAL_UNTIL);
        assertThat(Deadline.CORRECTION.day(done)).isNull();
        assertThat(Awaited.of(done, false, AFTER_CORRECTION)).isEmpty();
        assertThat(Awaited.of(done, true, AFTER_CORRECTION))
                .containsExactly(new Awaited(Deadline.CHECK, Awaited.Side.OFFICE, APPEAL_UNTIL, true));

        warning.carryOut(Form.INTEGRITY_TALK, MONDAY, "x", WARNED);
        assertThat(Deadline.CORRECTION.day(warning)).isEqualTo(CORRECT_UNTIL);
    }

    @Test
    void the_days_of_the_office_begin_when_those_of_the_warned_are_over() {
        assertThat(OfficeTurn.after(raised(), MONDAY)).isEqualTo(MONDAY);
        assertThat(OfficeTurn.after(told(), MONDAY)).isEqualTo(EXPLAIN_UNTIL);
        assertThat(OfficeTurn.after(explained(), MONDAY)).isEqualTo(MONDAY);
        assertThat(OfficeTurn.after(warning, MONDAY)).isEqualTo(CORRECT_UNTIL);
    }

    @Test
    void once_all_forms_are_carried_out_somebody_else_has_to_check_and_no_later_for_a_late_form() {
        warning.carryOut(Form.INTEGRITY_TALK, MONDAY, "x", WARNED);
        assertThat(OfficeTurn.toCheck(warning, MONDAY)).isEmpty();
        warning.carryOut(Form.ORDERED_CORRECTION, MONDAY, "x", WARNED);
        assertThat(OfficeTurn.toCheck(warning, MONDAY)).contains(MONDAY);
        assertThat(OfficeTurn.toCheck(warning, AFTER_CORRECTION)).contains(CORRECT_UNTIL);
        assertThat(OfficeTurn.toCheck(checked(true), MONDAY)).isEmpty();
    }

    @Test
    void what_is_awaited_names_whose_it_is_and_nothing_that_nobody_can_do_any_more() {
        var told = told();
        told.course().officeActs(EXPLAIN_UNTIL, APPEAL_UNTIL);
        var explanation = new Awaited(Deadline.EXPLANATION, Awaited.Side.WARNED, EXPLAIN_UNTIL, false);
        assertThat(Awaited.of(told, true, MONDAY))
                .containsExactly(explanation, new Awaited(Deadline.DECISION, Awaited.Side.OFFICE, APPEAL_UNTIL, false));
        assertThat(Awaited.of(told, false, MONDAY)).containsExactly(explanation);
        assertThat(Awaited.of(told, true, CORRECT_UNTIL))
                .containsExactly(new Awaited(Deadline.DECISION, Awaited.Side.OFFICE, APPEAL_UNTIL, true));

        warning.appeal(MONDAY, MONDAY.plusDays(9));
        assertThat(Awaited.of(warning, false, AFTER_CORRECTION))
                .containsExactly(
                        new Awaited(Deadline.APPEAL_DECISION, Awaited.Side.OFFICE, MONDAY.plusDays(9), true),
                        new Awaited(Deadline.CORRECTION, Awaited.Side.WARNED, CORRECT_UNTIL, true));
    }
}

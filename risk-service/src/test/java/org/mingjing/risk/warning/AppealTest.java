package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.warning.WarningFixtures.AFTER_CORRECTION;
import static org.mingjing.risk.warning.WarningFixtures.APPEAL_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.CHECKER;
import static org.mingjing.risk.warning.WarningFixtures.CORRECT_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.DECIDER;
import static org.mingjing.risk.warning.WarningFixtures.MONDAY;
import static org.mingjing.risk.warning.WarningFixtures.WARNED;
import static org.mingjing.risk.warning.WarningFixtures.checked;
import static org.mingjing.risk.warning.WarningFixtures.correcting;
import static org.mingjing.risk.warning.WarningFixtures.explained;
import static org.mingjing.risk.warning.WarningFixtures.refused;

import java.util.List;
import org.junit.jupiter.api.Test;

class AppealTest {
    private final Warning warning = correcting();

    @Test
    void an_appeal_comes_by_its_last_day_and_once() {
        refused("warning-appeal-late", () -> warning.appeal(APPEAL_UNTIL.plusDays(1), CORRECT_UNTIL));
        warning.appeal(APPEAL_UNTIL, CORRECT_UNTIL);
        assertThat(warning.hearing().appeal()).isEqualTo(Hearing.Appeal.OPEN);
        assertThat(warning.hearing().appealedOn()).isEqualTo(APPEAL_UNTIL);
        assertThat(warning.hearing().appealDueOn()).isEqualTo(CORRECT_UNTIL);
        refused("warning-appealed-already", () -> warning.appeal(APPEAL_UNTIL, CORRECT_UNTIL));
    }

    @Test
    void no_progress_of_the_warning_takes_the_days_to_appeal_away() {
        var cleared = checked(true);
        cleared.clear(DECIDER);
        var escalated = checked(false);
        escalated.escalate(AFTER_CORRECTION, DECIDER);
        for (var further : List.of(checked(true), checked(false), escalated, cleared)) {
            further.appeal(APPEAL_UNTIL, CORRECT_UNTIL);
            further.decideAppeal(true, CHECKER);
            assertThat(further.state()).isEqualTo(WarningState.DISMISSED);
        }
    }

    @Test
    void an_appeal_does_not_put_the_warning_off() {
        warning.appeal(MONDAY, CORRECT_UNTIL);
        assertThat(warning.state()).isEqualTo(WarningState.CORRECTING);
        assertThat(warning.changed().inForce()).isTrue();
    }

    @Test
    void another_person_than_who_decided_decides_the_appeal() {
        warning.appeal(MONDAY, CORRECT_UNTIL);
        refused("warning-needs-another-person", () -> warning.decideAppeal(true, DECIDER));
        refused("warning-own", () -> warning.decideAppeal(true, WARNED));
        warning.decideAppeal(true, CHECKER);
        assertThat(warning.hearing().appeal()).isEqualTo(Hearing.Appeal.UPHELD);
        assertThat(warning.state()).isEqualTo(WarningState.DISMISSED);
        assertThat(warning.changed().inForce()).isFalse();
    }

    @Test
    void a_refused_appeal_leaves_the_warning_where_it_is() {
        warning.appeal(MONDAY, CORRECT_UNTIL);
        warning.decideAppeal(false, CHECKER);
        assertThat(warning.hearing().appeal()).isEqualTo(Hearing.Appeal.REFUSED);
        assertThat(warning.state()).isEqualTo(WarningState.CORRECTING);
    }

    @Test
    void what_was_not_appealed_or_was_decided_is_not_decided() {
        refused("warning-appeal-not-open", () -> warning.decideAppeal(true, CHECKER));
        warning.appeal(MONDAY, CORRECT_UNTIL);
        warning.decideAppeal(false, CHECKER);
        refused("warning-appeal-not-open", () -> warning.decideAppeal(true, CHECKER));
    }

    @Test
    void no_warning_ends_while_its_appeal_is_open() {
        warning.appeal(MONDAY, CORRECT_UNTIL);
        refused("warning-appeal-open", () -> warning.escalate(CORRECT_UNTIL.plusDays(1), DECIDER));
        WarningFixtures.TALK_AND_CORRECTION.forEach(form -> warning.carryOut(form, MONDAY, "x", WARNED));
        warning.check(true, MONDAY, CHECKER);
        refused("warning-appeal-open", () -> warning.clear(DECIDER));
        var explained = explained();
        explained.appeal(MONDAY, CORRECT_UNTIL);
        refused("warning-appeal-open", () -> explained.dismiss(CHECKER));
    }

    @Test
    void an_appeal_leaves_the_office_its_days() {
        var explained = explained();
        explained.course().officeActs(MONDAY, MONDAY);
        explained.appeal(MONDAY, CORRECT_UNTIL);

        assertThat(Deadline.DECISION.day(explained)).isEqualTo(MONDAY);
        explained.orderCorrection(MONDAY, CORRECT_UNTIL, DECIDER);
        assertThat(explained.course().officeDueOn()).isNull();
    }
}

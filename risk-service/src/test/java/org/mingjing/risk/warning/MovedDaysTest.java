package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.risk.warning.Deadline.APPEAL;
import static org.mingjing.risk.warning.Deadline.APPEAL_DECISION;
import static org.mingjing.risk.warning.Deadline.CHECK;
import static org.mingjing.risk.warning.Deadline.CORRECTION;
import static org.mingjing.risk.warning.Deadline.DECISION;
import static org.mingjing.risk.warning.Deadline.EXPLANATION;
import static org.mingjing.risk.warning.Deadline.VERIFICATION;
import static org.mingjing.risk.warning.WarningFixtures.APPEAL_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.CORRECT_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.EXPLAIN_UNTIL;
import static org.mingjing.risk.warning.WarningFixtures.MONDAY;
import static org.mingjing.risk.warning.WarningFixtures.carriedOut;
import static org.mingjing.risk.warning.WarningFixtures.correcting;
import static org.mingjing.risk.warning.WarningFixtures.explained;
import static org.mingjing.risk.warning.WarningFixtures.raised;
import static org.mingjing.risk.warning.WarningFixtures.refused;
import static org.mingjing.risk.warning.WarningFixtures.told;

import org.junit.jupiter.api.Test;

/** The fixtures give 7 days to explain, 14 to appeal and 30 to correct; here these are working days. */
class MovedDaysTest {
    private static final WarningDays DAYS = new WarningDays(7, 14, 10, 30, 2, 4, 2, 3, 4, 6);
    private static final WorkingDays WITH_ONE_HOLIDAY = (day, workingDays) -> day.plusDays(workingDays + 1L);
    private static final WorkingDays WITH_ONE_WORKDAY_MORE = (day, workingDays) -> day.plusDays(workingDays - 1L);

    @Test
    void with_a_holiday_more_the_warned_have_a_day_more() {
        var told = told();
        assertThat(MovedDays.of(told, DAYS, WITH_ONE_HOLIDAY)).containsExactly(EXPLANATION, APPEAL);
        told.explain(EXPLAIN_UNTIL.plusDays(1));
        told.appeal(APPEAL_UNTIL.plusDays(1), CORRECT_UNTIL);

        var correcting = correcting();
        assertThat(MovedDays.of(correcting, DAYS, WITH_ONE_HOLIDAY)).containsExactly(APPEAL, CORRECTION);
        refused(
                "warning-may-be-corrected",
                () -> correcting.escalate(CORRECT_UNTIL.plusDays(1), WarningFixtures.DECIDER));
    }

    @Test
    void with_a_holiday_less_nobody_loses_a_day_they_were_told_of_but_the_office_does() {
        assertThat(MovedDays.of(told(), DAYS, WITH_ONE_WORKDAY_MORE)).isEmpty();
        assertThat(MovedDays.of(correcting(), DAYS, WITH_ONE_WORKDAY_MORE)).isEmpty();

        var waiting = raised();
        waiting.course().officeActs(MONDAY, MONDAY.plusDays(4));
        assertThat(MovedDays.of(waiting, DAYS, WITH_ONE_WORKDAY_MORE)).containsExactly(VERIFICATION);
        assertThat(VERIFICATION.day(waiting)).isEqualTo(MONDAY.plusDays(3));
        var appealed = correcting();
        appealed.appeal(MONDAY, MONDAY.plusDays(10));
        assertThat(MovedDays.of(appealed, DAYS, WITH_ONE_WORKDAY_MORE)).containsExactly(APPEAL_DECISION);
    }

    @Test
    void the_days_of_the_office_move_with_those_of_the_warned_that_come_first() {
        var told = told();
        told.course().officeActs(EXPLAIN_UNTIL, EXPLAIN_UNTIL.plusDays(3));
        assertThat(MovedDays.of(told, DAYS, WITH_ONE_HOLIDAY)).containsExactly(EXPLANATION, APPEAL, DECISION);
        assertThat(DECISION.day(told)).isEqualTo(EXPLAIN_UNTIL.plusDays(1 + 3 + 1));

        var correcting = correcting();
        correcting.course().officeActs(CORRECT_UNTIL, CORRECT_UNTIL.plusDays(4));
        assertThat(MovedDays.of(correcting, DAYS, WITH_ONE_HOLIDAY)).containsExactly(APPEAL, CORRECTION, CHECK);
        assertThat(CHECK.day(correcting)).isEqualTo(CORRECT_UNTIL.plusDays(1 + 4 + 1));

        var toCheck = carriedOut();
        toCheck.course().officeActs(MONDAY, MONDAY.plusDays(4));
        assertThat(MovedDays.of(toCheck, DAYS, WITH_ONE_HOLIDAY)).containsExactly(APPEAL, CORRECTION, CHECK);
        assertThat(CHECK.day(toCheck)).isEqualTo(MONDAY.plusDays(4 + 1));
        refused("warning-may-be-corrected", () -> toCheck.escalate(CORRECT_UNTIL.plusDays(1), WarningFixtures.DECIDER));
    }

    @Test
    void what_nobody_waits_for_any_more_stays_as_it_was() {
        var explained = explained();
        MovedDays.of(explained, DAYS, WITH_ONE_HOLIDAY);
        assertThat(explained.hearing().explainUntil()).isEqualTo(EXPLAIN_UNTIL);
        var dismissed = raised();
        dismissed.dismiss(WarningFixtures.DECIDER);
        assertThat(MovedDays.of(dismissed, DAYS, WITH_ONE_HOLIDAY)).isEmpty();
    }
}

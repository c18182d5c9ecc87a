package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.calendar.LegalCalendar;
import org.mingjing.risk.signal.SignalSource;
import org.mingjing.risk.signal.StandingSignal;

class ProposedTest {
    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Test
    void what_was_proposed_is_kept_as_it_was_printed() {
        var grave = new StandingSignal("F", SignalSource.INSPECTION, 5, MONDAY, 0);
        var proposal = new TierRule(new TierFigures(12, 3, 3, 5, 30, 5))
                .propose(List.of(grave), AnsweredFacts.NONE, MONDAY)
                .orElseThrow();
        assertThat(Proposed.of("PLAN", proposal))
                .isEqualTo(new Proposed("PLAN", 3, proposal.textZh(), proposal.textEn(), null));
    }

    @Test
    void what_did_not_help_is_followed_by_the_next_tier() {
        var after = Proposed.after(WarningFixtures.checked(false), "PLAN");
        assertThat(after.tier()).isEqualTo(3);
        assertThat(after.predecessor()).isEqualTo("W-2026-000001");
        assertThat(after.derivationZh()).isEqualTo("预警 W-2026-000001(二级预警)经核查未整改到位\n建议:三级预警");
        assertThat(after.derivationEn())
                .isEqualTo("Warning W-2026-000001 of tier 2 was not corrected\nProposed tier: 3");
    }

    @Test
    void the_warned_are_told_by_the_notification() {
        assertThat(WarningFixtures.verified().hearing().told()).isFalse();
        assertThat(WarningFixtures.told().hearing().told()).isTrue();
        assertThat(WarningFixtures.told().hearing().appealUntil()).isEqualTo(WarningFixtures.APPEAL_UNTIL);
    }

    @Test
    void a_reminder_comes_working_days_before() {
        var calendar = LegalCalendar.unpublished();
        assertThat(Deadlines.before(calendar, MONDAY, 1)).isEqualTo(MONDAY.minusDays(3));
        assertThat(Deadlines.before(calendar, MONDAY, 2)).isEqualTo(MONDAY.minusDays(4));
        assertThat(Deadlines.before(calendar, MONDAY.plusDays(4), 2)).isEqualTo(MONDAY.plusDays(2));
    }
}

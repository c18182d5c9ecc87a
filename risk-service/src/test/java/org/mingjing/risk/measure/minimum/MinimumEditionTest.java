package org.mingjing.risk.measure.minimum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.power.Level;

/** What the levels demand changes for days to come alone. */
class MinimumEditionTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-23T10:00:00+08:00");
    private static final LocalDate FIRST_DAY = NOW.toLocalDate().plusDays(3);
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final Caller SUPERVISOR = official("SUPERVISOR-JC");
    private static final Caller COMMITTEE = official("PARTY-DW");

    @Test
    void it_is_not_adopted_when_its_day_has_come_or_another_begins_later() {
        refused("measure-minimum-day", () -> proposed().adopt(LONG_AGO, COMMITTEE, NOW.plusDays(3)));
        refused("measure-minimum-day", () -> proposed().adopt(FIRST_DAY, COMMITTEE, NOW));
    }

    @Test
    void from_its_first_day_on_it_stays() {
        var edition = proposed();
        refused("measure-minimum-not-adopted", () -> edition.withdraw(NOW.toLocalDate()));
        edition.adopt(LONG_AGO, COMMITTEE, NOW);

        refused("measure-minimum-began", () -> edition.withdraw(FIRST_DAY));
        refused("measure-minimum-began", () -> new MinimumWithdrawal(edition, 1, "有误", SUPERVISOR, NOW.plusDays(3)));
        edition.withdraw(FIRST_DAY.minusDays(1));
        assertThat(edition.status()).isEqualTo(MinimumEdition.Status.WITHDRAWN);
        refused("measure-minimum-not-adopted", () -> edition.withdraw(FIRST_DAY.minusDays(1)));
    }

    private static MinimumEdition proposed() {
        var sets = new MinimumSets(List.of(
                new MinimumSet(Level.III, Set.of(), 0),
                new MinimumSet(Level.I, Set.of(), 2),
                new MinimumSet(Level.II, Set.of(), 1)));
        var asked = new MinimumEdition.Asked(FIRST_DAY, "局党委会议纪要", "措施不足", sets);
        return new MinimumEdition(2, asked, LONG_AGO, SUPERVISOR, NOW);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    private static Caller official(String code) {
        return new Caller("sub-" + code, code, code, "EB-JC", Set.of());
    }
}

package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.measure.MeasureKind;
import org.mingjing.risk.measure.MeasuresInForce;
import org.mingjing.risk.power.LedBy;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.rating.PowerJudgement.AssessedLevels;
import org.mingjing.risk.rating.RiskLevels.Inconsistency;

class RiskLevelsRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");
    private static final LedByClaim AGREED = new LedByClaim(LedBy.HEAD, LedBy.HEAD);
    private static final Set<MeasureKind> SPLIT = Set.of(MeasureKind.SPLIT);

    @Test
    void what_the_scheme_derives_is_consistent() {
        var levels = new RiskLevels(
                Level.I, Level.II, Level.III, new MeasuresInForce(SPLIT, SPLIT), AssessedLevels.NONE, AGREED);

        assertThat(levels.current()).isEqualTo(Level.II);
        assertThat(levels.residual()).isEqualTo(Level.III);
        assertThat(levels.inconsistencies(TODAY)).isEmpty();
    }

    @Test
    void residual_is_not_worse_than_current() {
        assertThat(found(assessed(Level.II, Level.I), SPLIT, SPLIT))
                .containsExactly(Inconsistency.RESIDUAL_WORSE_THAN_CURRENT);
        assertThat(found(assessed(Level.II, Level.II), SPLIT, SPLIT)).isEmpty();
    }

    @Test
    void nothing_is_better_without_a_measure_behind_it() {
        assertThat(found(assessed(Level.II, Level.III), SPLIT, Set.of()))
                .containsExactly(Inconsistency.RESIDUAL_BETTER_WITHOUT_MEASURE);
        assertThat(found(assessed(Level.II, Level.III), Set.of(), SPLIT))
                .containsExactly(Inconsistency.CURRENT_BETTER_WITHOUT_MEASURE);
        assertThat(found(assessed(Level.I, Level.I), Set.of(), Set.of())).isEmpty();
    }

    @Test
    void an_acceptance_has_an_end_that_has_not_come() {
        assertThat(found(accepted(null), SPLIT, SPLIT)).containsExactly(Inconsistency.ACCEPTANCE_WITHOUT_EXPIRY);
        assertThat(found(accepted(TODAY.minusDays(1)), SPLIT, SPLIT)).containsExactly(Inconsistency.ACCEPTANCE_EXPIRED);
        assertThat(found(accepted(TODAY), SPLIT, SPLIT)).isEmpty();
        assertThat(found(new AssessedLevels(Level.I, Level.I, false, TODAY.minusDays(1)), SPLIT, SPLIT))
                .isEmpty();
    }

    @Test
    void whoever_is_charged_with_leading_is_who_the_unit_says_runs_the_power() {
        assertThat(ledBy(LedBy.OTHER, LedBy.HEAD)).containsExactly(Inconsistency.LED_BY_DIFFERS_FROM_DUTY);
        assertThat(ledBy(LedBy.HEAD, LedBy.DEPUTY)).containsExactly(Inconsistency.LED_BY_DIFFERS_FROM_DUTY);
        assertThat(ledBy(LedBy.HEAD, LedBy.HEAD)).isEmpty();
        assertThat(ledBy(LedBy.HEAD, null)).isEmpty();
    }

    private static Set<Inconsistency> ledBy(LedBy rated, LedBy byDuty) {
        return new RiskLevels(
                        Level.I,
                        Level.I,
                        Level.I,
                        MeasuresInForce.NONE,
                        AssessedLevels.NONE,
                        new LedByClaim(rated, byDuty))
                .inconsistencies(TODAY);
    }

    private static Set<Inconsistency> found(
            AssessedLevels assessed, Set<MeasureKind> effective, Set<MeasureKind> planned) {
        return new RiskLevels(Level.I, Level.I, Level.I, new MeasuresInForce(effective, planned), assessed, AGREED)
                .inconsistencies(TODAY);
    }

    private static AssessedLevels assessed(Level current, Level residual) {
        return new AssessedLevels(current, residual, false, null);
    }

    private static AssessedLevels accepted(LocalDate until) {
        return new AssessedLevels(Level.I, Level.I, true, until);
    }
}

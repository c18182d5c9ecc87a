package org.mingjing.process.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.kit.problem.RuleBroken;

class PowerTest {
    @Test
    void aPowerOfWhichOnlyTheEndIsKnownIsCancelledAndNotPublished() {
        var power = new Power("P", "U");
        power.learn(new PowerCancelled("P", "U", "No. 7", LocalDate.of(2026, 3, 1), 4));
        assertThat(power.cancelled()).isTrue();
        assertThat(power.published()).isFalse();
    }

    @Test
    void publishingTheSameRevisionAgainDoesNotReviveACancelledPower() {
        var power = new Power("P", "U");
        power.learn(new PowerCancelled("P", "U", "No. 7", LocalDate.of(2026, 3, 1), 4));
        power.learn(PowerFixtures.published(Level.I, 4));
        assertThat(power.cancelled()).isTrue();
    }

    @Test
    void aPowerThatWasTakenBackIsHandledByWhoeverOwnsIt() {
        var power = new Power("P", "U");
        power.learn(new PowerDelegated("P", "U", "V", "No. 7", LocalDate.of(2026, 3, 1), 2));
        assertThat(power.handlingUnitCode()).isEqualTo("V");
        power.learn(new PowerDelegated("P", "U", "U", "No. 8", LocalDate.of(2026, 3, 2), 3));
        assertThat(power.handlingUnitCode()).isEqualTo("U");
        power.learn(new PowerPublished(
                "P",
                "W",
                "LICENSE",
                "UNIT",
                "名",
                "Name",
                "II",
                "EFFECTIVE",
                20,
                "WORKING_DAY",
                10,
                "WORKING_DAY",
                "C",
                4,
                "《行政许可法》第四条"));
        assertThat(power.handlingUnitCode()).isEqualTo("W");
    }

    @Test
    void aMergedPowerNamesTheOneItEndedIn() {
        var power = new Power("P", "U");
        power.learn(new PowerMerged("P", "U", "Q", "No. 7", LocalDate.of(2026, 3, 1), 2));
        power.learn(PowerFixtures.published(Level.I, 1));
        assertThatThrownBy(power::refuseIfMerged)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        refusal -> assertThat(refusal.arguments()).containsExactly("P", "Q"));
    }

    @Test
    void levelOneIsTheMostSevere() {
        assertThat(Level.I.atLeast(Level.II)).isTrue();
        assertThat(Level.II.atLeast(Level.II)).isTrue();
        assertThat(Level.II.atLeast(Level.I)).isFalse();
    }

    @Test
    void aPowerThatCameToBelongToTheUnitThatHandledItIsThatUnitsFromThenOn() {
        var day = LocalDate.of(2026, 3, 1);
        var power = new Power("P", "U");
        power.learn(new PowerDelegated("P", "U", "V", "No. 7", day, 2));
        power.learn(new PowerDelegated("P", "V", "V", null, day, 3));
        power.learn(new PowerDelegated("P", "U", "V", "No. 7", day, 2));
        assertThat(power.unitCode()).isEqualTo("V");
        assertThat(power.handlingUnitCode()).isEqualTo("V");
    }

    @Test
    void whatIsDoneUnderAPowerIsOverseenByWhoeverDoesItAndWhoeverThePowerBelongsToNow() {
        var power = new Power("P", "U");
        assertThat(power.overseersOf("U")).containsExactly("U");
        assertThat(power.overseersOf("V")).containsExactly("V", "U");
        power.learn(new PowerDelegated("P", "W", "W", null, LocalDate.of(2026, 3, 1), 2));
        assertThat(power.overseersOf("V")).containsExactly("V", "W");
    }
}

package org.mingjing.accountability.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerDelegated;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerMerged;
import org.mingjing.events.risk.PowerPublished;
import org.mingjing.events.risk.PowerResumed;
import org.mingjing.events.risk.PowerSuspended;

/** Events of one power in whatever order. */
class PowerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Power power = new Power("EB-L-02", "EB-JSZG");

    @Test
    void aLevelChangedBeforeThePublicationItFollowsWasHeardStays() {
        power.learn(new PowerLevelChanged("EB-L-02", "EB-JSZG", "III", "II", "UPHELD", 2));
        power.learn(published("III", 1));

        assertThat(power.level()).isEqualTo(Level.II);
        assertThat(power.nameZh()).isEqualTo("教师资格认定");
    }

    @Test
    void aLaterPublicationSetsTheLevelAnew() {
        power.learn(new PowerLevelChanged("EB-L-02", "EB-JSZG", "III", "II", "UPHELD", 2));
        power.learn(published("I", 3));

        assertThat(power.level()).isEqualTo(Level.I);
    }

    @Test
    void aCancellationHeardFirstIsNotUndoneByAnEarlierPublication() {
        power.learn(new PowerCancelled("EB-L-02", "EB-JSZG", "文号", MONDAY, 4));
        power.learn(published("III", 3));

        assertThat(power.status()).isEqualTo(PowerStatus.CANCELLED);
        assertThat(power.published()).isTrue();
    }

    @Test
    void aSuspensionHoldsUntilItIsResumedAndAMergerNamesTheOtherPower() {
        power.learn(published("III", 1));
        power.learn(new PowerResumed("EB-L-02", "EB-JSZG", "文号", MONDAY, 3));
        power.learn(new PowerSuspended("EB-L-02", "EB-JSZG", "文号", MONDAY, 2));
        assertThat(power.status()).isEqualTo(PowerStatus.EFFECTIVE);

        power.learn(new PowerMerged("EB-L-02", "EB-JSZG", "EB-L-03", "文号", MONDAY, 4));
        assertThat(power.status()).isEqualTo(PowerStatus.MERGED);
        assertThat(power.mergedInto()).isEqualTo("EB-L-03");
    }

    @Test
    void aDelegatedPowerIsHandledByTheOtherUnitUntilItIsTakenBack() {
        power.learn(published("III", 1));
        power.learn(new PowerDelegated("EB-L-02", "EB-JSZG", "EB-XX", "文号", MONDAY, 2));
        assertThat(power.unitCode()).isEqualTo("EB-JSZG");
        assertThat(power.handlingUnitCode()).isEqualTo("EB-XX");

        power.learn(new PowerDelegated("EB-L-02", "EB-JSZG", "EB-JSZG", "文号", MONDAY, 3));
        assertThat(power.handlingUnitCode()).isEqualTo("EB-JSZG");
    }

    @Test
    void aPowerThatCameToBelongToTheUnitThatHandledItIsThatUnitsFromThenOn() {
        power.learn(new PowerDelegated("EB-L-02", "EB-JSZG", "EB-XX", "文号", MONDAY, 2));
        power.learn(new PowerDelegated("EB-L-02", "EB-XX", "EB-XX", null, MONDAY, 3));
        power.learn(published("III", 1));

        assertThat(power.unitCode()).isEqualTo("EB-XX");
        assertThat(power.handlingUnitCode()).isEqualTo("EB-XX");
    }

    private static PowerPublished published(String level, long revision) {
        return new PowerPublished(
                "EB-L-02",
                "EB-JSZG",
                "LICENSE",
                "UNIT",
                "教师资格认定",
                "Teacher qualification",
                level,
                "EFFECTIVE",
                30,
                "CALENDAR_DAY",
                15,
                "WORKING_DAY",
                "C-1",
                revision,
                "《教师法》第十三条");
    }
}

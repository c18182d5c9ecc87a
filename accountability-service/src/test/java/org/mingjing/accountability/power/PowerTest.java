package org.mingjing.accountability.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;
import org.mingjing.events.risk.PowerLevelChanged;
import org.mingjing.events.risk.PowerPublished;

/** Events of one power in whatever order. */
class PowerTest {
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
        power.learn(new PowerCancelled("EB-L-02", "EB-JSZG", "文号", LocalDate.of(2026, 3, 2), 4));
        power.learn(published("III", 3));

        assertThat(power.cancelled()).isTrue();
        assertThat(power.published()).isTrue();
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
                revision);
    }
}

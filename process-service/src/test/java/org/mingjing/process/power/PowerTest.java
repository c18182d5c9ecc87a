package org.mingjing.process.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.events.risk.PowerCancelled;

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
    void levelOneIsTheMostSevere() {
        assertThat(Level.I.atLeast(Level.II)).isTrue();
        assertThat(Level.II.atLeast(Level.II)).isTrue();
        assertThat(Level.II.atLeast(Level.I)).isFalse();
    }
}

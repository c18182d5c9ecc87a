package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.casefile.CaseFixtures.MONDAY;
import static org.mingjing.process.casefile.CaseFixtures.PLAIN;
import static org.mingjing.process.casefile.CaseFixtures.accepted;
import static org.mingjing.process.casefile.CaseFixtures.done;
import static org.mingjing.process.casefile.CaseFixtures.openSteps;
import static org.mingjing.process.casefile.CaseFixtures.opened;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;

class CaseLevelTest {
    private static final Set<String> WARNING = Set.of("W-1");

    @Test
    void aWarningMakesACaseOneLevelStricterAndIsKeptWithIt() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        assertThat(file.level()).isEqualTo(Level.II);
        assertThat(file.warningCodes()).containsExactly("W-1");
    }

    @Test
    void twoWarningsAreNotTwoLevels() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.heed(Set.of("W-2"), MONDAY);
        assertThat(file.level()).isEqualTo(Level.II);
    }

    @Test
    void aboveLevelOneThereIsNone() {
        var file = accepted(Level.I, PLAIN);
        file.heed(WARNING, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
    }

    @Test
    void liftingAWarningLoosensNothing() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.heed(Set.of(), MONDAY);
        assertThat(file.level()).isEqualTo(Level.II);
        assertThat(file.warningCodes()).containsExactly("W-1");
    }

    @Test
    void afterItWasLiftedAStricterPowerCountsForItself() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.heed(Set.of(), MONDAY);
        file.tighten(Level.II, MONDAY);
        assertThat(file.level()).isEqualTo(Level.II);
    }

    @Test
    void whileItWeighsAStricterPowerIsOneLevelStricterToo() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.tighten(Level.II, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
    }

    @Test
    void aMilderPowerLoosensNothing() {
        var file = accepted(Level.II, PLAIN);
        file.tighten(Level.III, MONDAY);
        file.heed(WARNING, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
    }

    @Test
    void aCaseNotYetAcceptedKeepsTheWarningInMindForItsAcceptance() {
        var file = opened(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        assertThat(file.level()).isEqualTo(Level.III);
        done(file, 1, Outcome.ACCEPTED, Level.III);
        assertThat(file.level()).isEqualTo(Level.II);
    }

    @Test
    void whatWasLiftedBeforeAcceptanceMakesNoDifference() {
        var file = opened(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.heed(Set.of(), MONDAY);
        done(file, 1, Outcome.ACCEPTED, Level.III);
        assertThat(file.level()).isEqualTo(Level.III);
    }

    @Test
    void theStepsNotYetDoneGetTheTeethOfTheStricterLevel() {
        var file = accepted(Level.II, PLAIN);
        done(file, 2, Outcome.AGREE);
        var progress = file.heed(WARNING, MONDAY);
        assertThat(openSteps(file)).containsExactly(6);
        assertThat(progress.opened()).extracting(CaseStep::stepNo).containsExactly(6);
    }

    @Test
    void aCaseThatEndedStaysAsItWas() {
        var file = opened(Level.III, PLAIN);
        done(file, 1, Outcome.REJECTED);
        file.heed(WARNING, MONDAY);
        assertThat(file.level()).isEqualTo(Level.III);
        assertThat(file.warningCodes()).isEmpty();
    }

    @Test
    void of_two_warnings_one_is_lifted_and_the_other_still_counts() {
        var file = accepted(Level.III, PLAIN);
        file.heed(WARNING, MONDAY);
        file.heed(Set.of("W-1", "W-2"), MONDAY);
        file.heed(WARNING, MONDAY);
        assertThat(file.warningCodes()).containsExactly("W-1", "W-2");
        file.tighten(Level.II, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
    }
}

package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.process.casefile.CaseFileTest.refused;
import static org.mingjing.process.casefile.CaseFixtures.MONDAY;
import static org.mingjing.process.casefile.CaseFixtures.PLAIN;
import static org.mingjing.process.casefile.CaseFixtures.TOGETHER;
import static org.mingjing.process.casefile.CaseFixtures.WITHOUT_ACCEPTANCE;
import static org.mingjing.process.casefile.CaseFixtures.accepted;
import static org.mingjing.process.casefile.CaseFixtures.done;
import static org.mingjing.process.casefile.CaseFixtures.openSteps;
import static org.mingjing.process.casefile.CaseFixtures.opened;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.StepKind;

class LevelTeethTest {
    @Test
    void levelOnePutsACollectiveDecisionBeforeAnApprovalByOne() {
        var file = accepted(Level.I, PLAIN);
        assertThat(kinds(file))
                .containsExactly(
                        StepKind.ACCEPT,
                        StepKind.EXAMINE,
                        StepKind.COLLECTIVE_DECISION,
                        StepKind.APPROVE,
                        StepKind.EXECUTE,
                        StepKind.DELIVER);
        done(file, 2, Outcome.AGREE);
        assertThat(openSteps(file)).containsExactly(6);
    }

    @Test
    void theCollectiveDecisionTakesAFreeNumberSoThatKnownNumbersStay() {
        var file = accepted(Level.I, PLAIN);
        assertThat(file.steps().numbered(3).get(0).kind()).isEqualTo(StepKind.APPROVE);
        assertThat(file.steps().numbered(6).get(0).kind()).isEqualTo(StepKind.COLLECTIVE_DECISION);
    }

    @Test
    void aProcedureThatDecidesTogetherNeedsNoFurtherStep() {
        assertThat(kinds(accepted(Level.I, TOGETHER))).doesNotContain(StepKind.COLLECTIVE_DECISION);
    }

    @Test
    void theApprovalCarriesOutWhatWasDecidedTogether() {
        var file = accepted(Level.I, PLAIN);
        done(file, 2, Outcome.AGREE);
        done(file, 6, Outcome.REFUSE);
        refused("against-collective-decision", () -> done(file, 3, Outcome.GRANT));
        done(file, 3, Outcome.REFUSE);
        assertThat(file.life().outcome()).isEqualTo(Outcome.REFUSE);
    }

    @Test
    void levelOnePublishesDecisionAndResult() {
        assertThat(published(accepted(Level.I, PLAIN)))
                .containsExactly(StepKind.COLLECTIVE_DECISION, StepKind.APPROVE, StepKind.DELIVER);
    }

    @Test
    void levelTwoPublishesTheResult() {
        assertThat(published(accepted(Level.II, PLAIN))).containsExactly(StepKind.DELIVER);
    }

    @Test
    void levelThreePublishesWhatTheProcedureSays() {
        assertThat(published(accepted(Level.III, PLAIN))).isEmpty();
    }

    @Test
    void theLevelIsFixedByAcceptanceAndNotByOpening() {
        var file = opened(Level.III, PLAIN);
        done(file, 1, Outcome.ACCEPTED, Level.II);
        assertThat(file.level()).isEqualTo(Level.II);
    }

    @Test
    void aRunningCaseBecomesStricterForWhatIsNotYetDone() {
        var file = accepted(Level.III, PLAIN);
        done(file, 2, Outcome.AGREE);
        var progress = file.tighten(Level.I, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
        assertThat(openSteps(file)).containsExactly(6);
        assertThat(progress.opened()).extracting(CaseStep::stepNo).containsExactly(6);
        done(file, 6, Outcome.GRANT);
        assertThat(openSteps(file)).containsExactly(3);
    }

    @Test
    void anApprovalThatWasOpenKeepsTheDayItWasOpenedOn() {
        var file = accepted(Level.III, PLAIN);
        done(file, 2, Outcome.AGREE);
        file.tighten(Level.I, MONDAY.plusDays(1));
        var progress = done(file, 6, Outcome.GRANT);
        assertThat(progress.opened()).isEmpty();
        assertThat(file.steps().numbered(3).get(0).openedOn()).isEqualTo(MONDAY);
    }

    @Test
    void whatWasApprovedStaysApproved() {
        var file = accepted(Level.III, PLAIN);
        done(file, 2, Outcome.AGREE);
        done(file, 3, Outcome.GRANT);
        file.tighten(Level.I, MONDAY);
        assertThat(kinds(file)).doesNotContain(StepKind.COLLECTIVE_DECISION);
        assertThat(published(file)).containsExactly(StepKind.DELIVER);
    }

    @Test
    void aRunningCaseNeverBecomesLaxer() {
        var file = accepted(Level.I, PLAIN);
        file.tighten(Level.III, MONDAY);
        assertThat(file.level()).isEqualTo(Level.I);
    }

    @Test
    void aCaseOpenedWithoutAcceptanceHasTeethFromTheStart() {
        var file = opened(Level.I, WITHOUT_ACCEPTANCE);
        assertThat(openSteps(file)).containsExactly(3);
    }

    private static List<StepKind> kinds(CaseFile file) {
        return file.steps().inOrder().stream().map(CaseStep::kind).toList();
    }

    private static List<StepKind> published(CaseFile file) {
        return file.steps().inOrder().stream()
                .filter(step -> step.plan().publish())
                .map(CaseStep::kind)
                .toList();
    }
}

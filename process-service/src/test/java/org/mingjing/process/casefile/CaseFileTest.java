package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.process.casefile.CaseFixtures.HIGHER_BODY_AFTER;
import static org.mingjing.process.casefile.CaseFixtures.HIGHER_BODY_BEFORE;
import static org.mingjing.process.casefile.CaseFixtures.MONDAY;
import static org.mingjing.process.casefile.CaseFixtures.PLAIN;
import static org.mingjing.process.casefile.CaseFixtures.TOGETHER;
import static org.mingjing.process.casefile.CaseFixtures.WITHOUT_ACCEPTANCE;
import static org.mingjing.process.casefile.CaseFixtures.accepted;
import static org.mingjing.process.casefile.CaseFixtures.done;
import static org.mingjing.process.casefile.CaseFixtures.openSteps;
import static org.mingjing.process.casefile.CaseFixtures.opened;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.power.Level;
import org.mingjing.process.procedure.Outcome;

class CaseFileTest {
    @Test
    void stepsAreDoneInOrder() {
        var file = opened(Level.III, PLAIN);
        assertThat(openSteps(file)).containsExactly(1);
        refused("step-not-open", () -> done(file, 2, Outcome.AGREE));
        done(file, 1, Outcome.ACCEPTED);
        assertThat(openSteps(file)).containsExactly(2);
    }

    @Test
    void aStepIsDoneOnce() {
        var file = accepted(Level.III, PLAIN);
        refused("step-not-open", () -> done(file, 1, Outcome.ACCEPTED));
    }

    @Test
    void acceptanceIsAMilestone() {
        var file = opened(Level.III, PLAIN);
        var progress = done(file, 1, Outcome.ACCEPTED);
        assertThat(progress.reached()).containsExactly(Milestone.ACCEPTED);
        assertThat(file.life().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.life().acceptedOn()).isEqualTo(MONDAY);
    }

    @Test
    void aProcedureWithoutAcceptanceIsAcceptedByBeingOpened() {
        var file = opened(Level.III, WITHOUT_ACCEPTANCE);
        assertThat(file.life().state()).isEqualTo(CaseState.ACCEPTED);
        assertThat(file.life().acceptedOn()).isEqualTo(MONDAY);
    }

    @Test
    void refusingToAcceptEndsTheCase() {
        var file = opened(Level.III, PLAIN);
        var progress = done(file, 1, Outcome.REJECTED);
        assertThat(file.life().state()).isEqualTo(CaseState.REJECTED_ACCEPTANCE);
        assertThat(progress.reached()).contains(Milestone.CLOSED);
        assertThat(openSteps(file)).isEmpty();
    }

    @Test
    void nobodyIsTurnedDownWithoutReasons() {
        var file = accepted(Level.III, PLAIN);
        refused(
                "reasons-missing",
                () -> file.complete(
                        CaseFixtures.open(file, 2),
                        new Finding(Outcome.DISAGREE, " ", null),
                        CaseFixtures.signed(),
                        Level.III));
    }

    @Test
    void aStepEndsOnlyAsItsKindMay() {
        var file = accepted(Level.III, PLAIN);
        refused("outcome-not-of-step", () -> done(file, 2, Outcome.GRANT));
    }

    @Test
    void officesAreAskedAtTheSameTimeAndAllMustAnswer() {
        var file = accepted(Level.III, TOGETHER);
        assertThat(openSteps(file)).containsExactly(2, 2);
        done(file, 2, Outcome.AGREE);
        assertThat(openSteps(file)).containsExactly(2);
        done(file, 2, Outcome.AGREE_NEEDS_HIGHER_APPROVAL);
        assertThat(openSteps(file)).containsExactly(3);
    }

    @Test
    void theLastStepClosesTheCase() {
        var file = accepted(Level.III, PLAIN);
        done(file, 2, Outcome.AGREE);
        var decided = done(file, 3, Outcome.GRANT);
        assertThat(decided.reached()).containsExactly(Milestone.DECIDED);
        var finished = done(file, 4, Outcome.DONE);
        assertThat(finished.reached()).containsExactly(Milestone.FINISHED);
        var closed = done(file, 5, Outcome.DONE);
        assertThat(closed.reached()).containsExactly(Milestone.CLOSED);
        assertThat(file.life().state()).isEqualTo(CaseState.CLOSED);
        assertThat(file.life().outcome()).isEqualTo(Outcome.GRANT);
    }

    @Test
    void aRefusedCaseHasNothingToCarryOut() {
        var file = accepted(Level.III, PLAIN);
        done(file, 2, Outcome.DISAGREE);
        var refused = done(file, 3, Outcome.REFUSE);
        assertThat(refused.reached()).containsExactlyInAnyOrder(Milestone.DECIDED, Milestone.FINISHED);
        assertThat(openSteps(file)).containsExactly(5);
    }

    @Test
    void aHigherBodyThatDisagreesOverturnsWhatWasGranted() {
        var file = accepted(Level.III, HIGHER_BODY_AFTER);
        done(file, 2, Outcome.GRANT);
        var overturned = done(file, 3, Outcome.DISAGREE);
        assertThat(overturned.reached()).contains(Milestone.DECIDED);
        assertThat(file.life().outcome()).isEqualTo(Outcome.REFUSE);
        assertThat(openSteps(file)).containsExactly(5);
    }

    @Test
    void aHigherBodyThatDisagreesBeforeTheDecisionDecidesNothing() {
        var file = accepted(Level.III, HIGHER_BODY_BEFORE);
        var answered = done(file, 2, Outcome.DISAGREE);
        assertThat(answered.reached()).isEmpty();
        assertThat(file.life().outcome()).isNull();
        done(file, 3, Outcome.GRANT);
        assertThat(openSteps(file)).containsExactly(4);
    }

    @Test
    void aRefusalIsToldOnceAlsoWhenAHigherBodyDisagrees() {
        var file = accepted(Level.III, HIGHER_BODY_AFTER);
        done(file, 2, Outcome.REFUSE);
        var answered = done(file, 3, Outcome.DISAGREE);
        assertThat(answered.reached()).containsExactly(Milestone.FINISHED);
        assertThat(file.life().outcome()).isEqualTo(Outcome.REFUSE);
    }

    static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }
}

package org.mingjing.process.procedure;

import static org.mingjing.process.procedure.Outcome.ACCEPTED;
import static org.mingjing.process.procedure.Outcome.AGREE;
import static org.mingjing.process.procedure.Outcome.AGREE_NEEDS_HIGHER_APPROVAL;
import static org.mingjing.process.procedure.Outcome.DISAGREE;
import static org.mingjing.process.procedure.Outcome.DONE;
import static org.mingjing.process.procedure.Outcome.GRANT;
import static org.mingjing.process.procedure.Outcome.REFUSE;
import static org.mingjing.process.procedure.Outcome.REJECTED;

import java.util.Set;

/** What a step is for, and how it may end. */
public enum StepKind {
    PROPOSE(DONE),
    ACCEPT(ACCEPTED, REJECTED),
    FORWARD(DONE),
    JOINT_OPINION(AGREE, DISAGREE, AGREE_NEEDS_HIGHER_APPROVAL),
    EXAMINE(AGREE, DISAGREE),
    HEAR(DONE),
    REVIEW(AGREE, DISAGREE),
    /** A recorded collective decision before an approval by one person; added where the level demands it. */
    COLLECTIVE_DECISION(GRANT, REFUSE),
    APPROVE(GRANT, REFUSE),
    SIGN(DONE),
    AWAIT_EXTERNAL(AGREE, DISAGREE),
    EXECUTE(DONE),
    CHARGE(DONE),
    DELIVER(DONE),
    PUBLISH(DONE);

    private final Set<Outcome> outcomes;

    StepKind(Outcome... outcomes) {
        this.outcomes = Set.of(outcomes);
    }

    public boolean mayEndWith(Outcome outcome) {
        return outcomes.contains(outcome);
    }

    public Set<Outcome> outcomes() {
        return outcomes;
    }

    /** Steps in which others have the word: the case clock stands still. */
    public boolean counted() {
        return this != HEAR && this != AWAIT_EXTERNAL;
    }

    /** Consent or refusal is what a majority can decide. */
    public boolean decidedTogether() {
        return this == EXAMINE || this == REVIEW || this == APPROVE || this == COLLECTIVE_DECISION;
    }

    /** What a refused case has no use for. */
    public boolean carriesOutGrant() {
        return this == EXECUTE || this == CHARGE;
    }
}

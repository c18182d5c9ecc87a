package org.mingjing.risk.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.events.accountability.EvaluationNegative;
import org.mingjing.risk.signal.RecordSignal.Fact;

/** 差评: somebody was not content. A signal that says look here, no fact: nobody upheld it. */
@ApplicationScoped
class EvaluationEvents {
    private static final int ONE_STAR = 1;

    private final RecordSignal recordSignal;

    EvaluationEvents(RecordSignal recordSignal) {
        this.recordSignal = recordSignal;
    }

    void on(@Observes EvaluationNegative evaluation) {
        recordSignal.heard(
                new Fact(
                        SignalSource.EVALUATION,
                        evaluation.evaluationId().toString(),
                        evaluation.powerCode(),
                        evaluation.unitCode(),
                        evaluation.stars() + " STARS",
                        evaluation.stars() == ONE_STAR ? 2 : 1),
                evaluation.recordedOn());
    }
}

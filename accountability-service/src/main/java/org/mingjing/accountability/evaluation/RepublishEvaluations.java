package org.mingjing.accountability.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.operations.PortionRepublisher;

/** In the order of their random ids, which says nothing of when they came. */
@ApplicationScoped
class RepublishEvaluations implements PortionRepublisher {
    private final Evaluations evaluations;

    RepublishEvaluations(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String aggregate() {
        return "evaluations";
    }

    @Override
    public Portion portion(String after) {
        return Portion.byId(evaluations, after, Evaluation::id, Evaluation::events);
    }
}

package org.mingjing.accountability.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

@ApplicationScoped
class RepublishEvaluations implements Republisher {
    private final Evaluations evaluations;

    RepublishEvaluations(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String aggregate() {
        return "evaluations";
    }

    @Override
    public Stream<DomainEvent> current() {
        return evaluations.streamAll().flatMap(Evaluation::events);
    }
}

package org.mingjing.accountability.evaluation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.mingjing.kit.outbox.Outbox;

/** Empties the ballot box from time to time. Several instances may try: the box's row lets one at a time. */
@ApplicationScoped
class CountAnswers {
    private final BallotBoxes boxes;
    private final Evaluations evaluations;
    private final Outbox outbox;

    CountAnswers(BallotBoxes boxes, Evaluations evaluations, Outbox outbox) {
        this.boxes = boxes;
        this.evaluations = evaluations;
        this.outbox = outbox;
    }

    @Scheduled(identity = "ballot-box", every = "${accountability.evaluation.box-opened-every}")
    @Transactional
    void count() {
        boxes.locked().empty().forEach(this::count);
    }

    private void count(Answer answer) {
        var evaluation = new Evaluation(answer);
        evaluations.persist(evaluation);
        evaluation.events().forEach(outbox::add);
    }
}

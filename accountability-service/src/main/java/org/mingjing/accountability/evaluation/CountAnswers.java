package org.mingjing.accountability.evaluation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.mingjing.kit.outbox.Outbox;

/** Opens the ballot box when it holds enough answers. Several instances may try: the box's row lets one at a time. */
@ApplicationScoped
class CountAnswers {
    private final BallotBoxes boxes;
    private final Evaluations evaluations;
    private final Outbox outbox;
    private final EvaluationConfig config;
    private final Clock clock;

    CountAnswers(BallotBoxes boxes, Evaluations evaluations, Outbox outbox, EvaluationConfig config, Clock clock) {
        this.boxes = boxes;
        this.evaluations = evaluations;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(identity = "ballot-box", every = "${accountability.evaluation.box-opened-every}")
    @Transactional
    void count() {
        boxes.locked().open(config.leastAnswers()).forEach(this::count);
    }

    private void count(Answer answer) {
        var evaluation = new Evaluation(answer);
        evaluations.persist(evaluation);
        // Told with the day and no hour, because the hour of an answer leads to whose case was closed shortly before.
        var day = answer.recordedOn().atStartOfDay(clock.getZone()).toInstant();
        evaluation.events().forEach(event -> outbox.add(event, day));
    }
}

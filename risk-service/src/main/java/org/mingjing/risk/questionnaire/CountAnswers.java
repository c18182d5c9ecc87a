package org.mingjing.risk.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;

/**
 * Opens the boxes that hold enough sheets and, some time after its questionnaire was closed, a box for good. Several
 * instances may try: a box's row lets one at a time.
 */
@ApplicationScoped
class CountAnswers implements TimerHandler {
    static final String TIMER = "questionnaire-count";

    private final AnswerBoxes boxes;
    private final AnswerSheets sheets;
    private final Tokens tokens;
    private final Questionnaires questionnaires;
    private final QuestionnaireConfig config;
    private final Outbox outbox;
    private final Audit audit;

    CountAnswers(
            AnswerBoxes boxes,
            AnswerSheets sheets,
            Tokens tokens,
            Questionnaires questionnaires,
            QuestionnaireConfig config,
            Outbox outbox,
            Audit audit) {
        this.boxes = boxes;
        this.sheets = sheets;
        this.tokens = tokens;
        this.questionnaires = questionnaires;
        this.config = config;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Scheduled(identity = "questionnaire-boxes", every = "${risk.questionnaire.box-opened-every}")
    void openFull() {
        var codes = QuarkusTransaction.requiringNew().call(boxes::codes);
        codes.forEach(code ->
                QuarkusTransaction.requiringNew().run(() -> boxes.locked(code).ifPresent(this::open)));
    }

    /** As far as it may be opened, see {@link AnswerBox#open}. */
    void open(AnswerBox box) {
        keep(box, box.open(config.leastSheets()));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** The last sheets are out, and the box is gone: nothing changes the results any more. */
    @Override
    public void fire(String questionnaireCode) {
        boxes.locked(questionnaireCode).ifPresent(box -> {
            keep(box, box.openForGood());
            boxes.delete(box);
            tokens.writeAnew(questionnaireCode);
            var questionnaire = questionnaires.locked(questionnaireCode);
            questionnaire.count();
            outbox.add(questionnaire.changed());
            audit.bySystem("questionnaire.count", questionnaireCode);
        });
    }

    private void keep(AnswerBox box, List<Sheet> taken) {
        taken.forEach(sheet -> sheets.persist(new AnswerSheet(box.questionnaireCode(), sheet)));
    }
}

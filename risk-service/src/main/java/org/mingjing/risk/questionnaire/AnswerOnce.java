package org.mingjing.risk.questionnaire;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.id.RandomCodes;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Takes a sheet for a token: first the token is spent, then the sheet goes into the box, each in a transaction of its own,
 * so that no transaction id and no row ties them.
 *
 * <p>The price: when the process dies between the two, the token is spent and the sheet is lost. That way round because
 * the other would count a sheet whose token can be used again. A sheet that does not fit spends nothing.
 */
@ApplicationScoped
class AnswerOnce {
    private final Tokens tokens;
    private final Questionnaires questionnaires;
    private final AnswerBoxes boxes;
    private final CountAnswers countAnswers;

    AnswerOnce(Tokens tokens, Questionnaires questionnaires, AnswerBoxes boxes, CountAnswers countAnswers) {
        this.tokens = tokens;
        this.questionnaires = questionnaires;
        this.boxes = boxes;
        this.countAnswers = countAnswers;
    }

    /** What a token opens, with nothing spent. */
    Questionnaire questionnaire(String token) {
        var questionnaire = questionnaires.required(tokens.questionnaireOf(RandomCodes.hash(token)));
        questionnaire.refuseUnlessOpen();
        return questionnaire;
    }

    void answer(String token, Sheet sheet) {
        var code = QuarkusTransaction.requiringNew().call(() -> {
            var questionnaire = questionnaire(token);
            sheet.refuseUnlessItAnswers(questionnaire.questions());
            tokens.spend(RandomCodes.hash(token));
            return questionnaire.code();
        });
        QuarkusTransaction.requiringNew().run(() -> put(sheet, code));
    }

    private void put(Sheet sheet, String code) {
        var box = boxes.locked(code).orElseThrow(() -> new RuleBroken("questionnaire-out-of-order", code, "CLOSED"));
        box.put(sheet);
        if (box.isHeavy()) {
            countAnswers.open(box);
        }
    }
}

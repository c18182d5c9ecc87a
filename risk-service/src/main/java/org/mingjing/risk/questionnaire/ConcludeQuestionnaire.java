package org.mingjing.risk.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.signal.ReportSignal;
import org.mingjing.risk.signal.SignalContent;
import org.mingjing.risk.signal.SignalSource;

/** Shows what a questionnaire brought and, when an analyst finds that it points at something, makes a signal of it. */
@ApplicationScoped
class ConcludeQuestionnaire {
    private final Questionnaires questionnaires;
    private final Tokens tokens;
    private final AnswerSheets sheets;
    private final Parts parts;
    private final QuestionnaireRecusal recusal;
    private final ReportSignal reportSignal;

    ConcludeQuestionnaire(
            Questionnaires questionnaires,
            Tokens tokens,
            AnswerSheets sheets,
            Parts parts,
            QuestionnaireRecusal recusal,
            ReportSignal reportSignal) {
        this.questionnaires = questionnaires;
        this.tokens = tokens;
        this.sheets = sheets;
        this.parts = parts;
        this.recusal = recusal;
        this.reportSignal = reportSignal;
    }

    Results results(String code, Caller reader) {
        var questionnaire = questionnaires.required(code);
        parts.refuseIssuer(code, reader);
        questionnaire.refuseUnlessCounted();
        return Results.of(questionnaire, tokens.issued(code), sheets.of(code));
    }

    /** One question gives one signal, whoever draws the conclusion; what too few answered gives none. */
    UUID signal(String code, int questionNo, int weight, String finding, Caller analyst) {
        var questionnaire = questionnaires.required(code);
        recusal.refuse(analyst, questionnaire);
        var result = results(code, analyst).questions().stream()
                .filter(question -> question.no() == questionNo)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("questionnaire-answer-to-nothing"));
        if (result.answers() == null) {
            throw new RuleBroken("questionnaire-too-few-answers", questionNo);
        }
        var content = new SignalContent(
                questionnaire.powerCode(),
                null,
                questionnaire.unitCode(),
                null,
                weight,
                questionnaire.closedOn(),
                finding);
        return reportSignal
                .report(SignalSource.QUESTIONNAIRE, code + ":" + questionNo, content, analyst)
                .id();
    }
}

package org.mingjing.risk.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A questionnaire as those see it who run it.
 *
 * @param counted whether the results can be seen
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireView(
        String code,
        String title,
        Questionnaire.Audience audience,
        String powerCode,
        String unitCode,
        QuestionnaireState state,
        LocalDate openedOn,
        LocalDate closedOn,
        boolean counted,
        String createdBy,
        List<Question> questions) {
    static QuestionnaireView of(Questionnaire questionnaire) {
        return new QuestionnaireView(
                questionnaire.code(),
                questionnaire.title(),
                questionnaire.audience(),
                questionnaire.powerCode(),
                questionnaire.unitCode(),
                questionnaire.state(),
                questionnaire.openedOn(),
                questionnaire.closedOn(),
                questionnaire.counted(),
                questionnaire.createdBy(),
                questionnaire.questions());
    }
}

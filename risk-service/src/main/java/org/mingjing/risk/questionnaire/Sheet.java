package org.mingjing.risk.questionnaire;

import java.util.List;
import java.util.Optional;

/** What one person answered: their answers and nothing else. */
record Sheet(List<Answer> answers) {
    Optional<Answer> to(Question question) {
        return answers.stream().filter(answer -> answer.no() == question.no()).findFirst();
    }
}

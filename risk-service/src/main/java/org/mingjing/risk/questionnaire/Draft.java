package org.mingjing.risk.questionnaire;

import java.util.HashSet;
import java.util.List;
import org.mingjing.kit.problem.RuleBroken;

/**
 * What is going to be asked of whom about what.
 *
 * @param powerCode null when it is about the whole unit
 */
record Draft(
        String title, Questionnaire.Audience audience, String powerCode, String unitCode, List<Question> questions) {
    void refuseIfImpossible() {
        questions.forEach(Question::refuseIfImpossible);
        var numbers = questions.stream().map(Question::no).toList();
        if (new HashSet<>(numbers).size() != numbers.size()) {
            throw new RuleBroken("questionnaire-number-twice");
        }
    }
}

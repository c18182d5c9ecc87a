package org.mingjing.risk.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.kit.problem.RuleBroken;

/** What one person answered: their answers and nothing else. */
record Sheet(List<Answer> answers) {
    /** In all its texts: more than anybody writes, and a box with many such sheets is written anew for each. */
    static final int LONGEST = 20_000;

    Optional<Answer> to(Question question) {
        return answers.stream().filter(answer -> answer.no() == question.no()).findFirst();
    }

    void refuseUnlessItAnswers(List<Question> questions) {
        if (characters() > LONGEST) {
            throw new RuleBroken("questionnaire-sheet-too-long", LONGEST);
        }
        var known = questions.stream().collect(Collectors.toMap(Question::no, Function.identity()));
        var numbers = new HashSet<Integer>();
        for (var answer : answers) {
            if (!known.containsKey(answer.no()) || !numbers.add(answer.no())) {
                throw new RuleBroken("questionnaire-answer-to-nothing");
            }
        }
        answers.forEach(answer -> known.get(answer.no()).admit(answer));
        questions.stream()
                .filter(question -> question.required() && !numbers.contains(question.no()))
                .findFirst()
                .ifPresent(question -> {
                    throw new RuleBroken("questionnaire-answer-missing", question.no());
                });
    }

    int characters() {
        return answers.stream()
                .map(Answer::text)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
    }
}

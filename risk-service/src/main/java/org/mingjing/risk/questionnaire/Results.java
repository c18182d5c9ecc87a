package org.mingjing.risk.questionnaire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a questionnaire brought, with everything left out that so few answered that they might be recognised.
 *
 * @param issued how many tokens there are, spent or not
 * @param sheets how many answered; absent when fewer than five did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Results(String code, int issued, Integer sheets, List<OfQuestion> questions) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * @param answers how many answered this question; absent, as all that follows, when fewer than five did, or did not
     * @param counts by option, or from 1 to 5; absent when one of them is less than five
     * @param notContent on a scale whose counts are withheld: how many chose 1 or 2
     * @param content and how many 3 to 5
     * @param texts in no order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfQuestion(
            int no,
            Question.Kind kind,
            String text,
            List<String> options,
            Integer answers,
            List<Integer> counts,
            Integer notContent,
            Integer content,
            List<String> texts) {}

    /** Where all but a few answered, it would show by subtraction that those few were silent. */
    private static boolean isTold(int answers, int sheets) {
        int silent = sheets - answers;
        return answers >= Counts.LEAST && (silent == 0 || silent >= Counts.LEAST);
    }

    static Results of(Questionnaire questionnaire, int issued, List<Sheet> sheets) {
        return new Results(
                questionnaire.code(),
                issued,
                sheets.size() >= Counts.LEAST ? sheets.size() : null,
                questionnaire.questions().stream()
                        .map(question -> question.kind() == Question.Kind.TEXT
                                ? ofText(question, sheets)
                                : ofChoice(question, sheets))
                        .toList());
    }

    private static OfQuestion ofText(Question question, List<Sheet> sheets) {
        var texts = new ArrayList<>(answers(question, sheets).map(Answer::text).toList());
        Collections.shuffle(texts, RANDOM);
        boolean told = isTold(texts.size(), sheets.size());
        return new OfQuestion(
                question.no(),
                question.kind(),
                question.text(),
                null,
                told ? texts.size() : null,
                null,
                null,
                null,
                told ? texts : null);
    }

    private static OfQuestion ofChoice(Question question, List<Sheet> sheets) {
        var chosen = answers(question, sheets).map(Answer::choice).toList();
        var counts = new Counts(IntStream.rangeClosed(1, question.cells())
                .map(cell -> Collections.frequency(chosen, cell))
                .boxed()
                .toList());
        boolean told = isTold(counts.all(), sheets.size());
        var bands = told && question.kind() == Question.Kind.SCALE ? counts.toldBands() : null;
        return new OfQuestion(
                question.no(),
                question.kind(),
                question.text(),
                question.options().isEmpty() ? null : question.options(),
                told ? counts.all() : null,
                told ? counts.told() : null,
                bands == null ? null : bands.get(0),
                bands == null ? null : bands.get(1),
                null);
    }

    private static Stream<Answer> answers(Question question, List<Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.to(question).stream());
    }
}

package org.mingjing.risk.questionnaire;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.mingjing.kit.problem.RuleBroken;

/**
 * One question.
 *
 * @param no unique in the questionnaire; answers name it
 * @param options what may be chosen, of a CHOICE only
 * @param required whether an answer sheet without it is refused
 */
public record Question(int no, Kind kind, String text, List<String> options, boolean required) {
    /** What sort of answer it wants. */
    public enum Kind {
        CHOICE,
        /** 1 to 5, 5 is best. */
        SCALE,
        TEXT
    }

    static final int SCALE_TOP = 5;

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
    }

    void refuseIfImpossible() {
        boolean wanted = kind == Kind.CHOICE;
        if (wanted && (options.size() < 2 || new HashSet<>(options).size() != options.size())
                || !wanted && !options.isEmpty()) {
            throw new RuleBroken("questionnaire-options", no);
        }
    }

    /** How many different answers are counted; none of a free text. */
    int cells() {
        return switch (kind) {
            case CHOICE -> options.size();
            case SCALE -> SCALE_TOP;
            case TEXT -> 0;
        };
    }

    void admit(Answer answer) {
        boolean fits = switch (kind) {
            case CHOICE, SCALE ->
                answer.text() == null && answer.choice() != null && answer.choice() >= 1 && answer.choice() <= cells();
            case TEXT ->
                answer.choice() == null
                        && Objects.requireNonNullElse(answer.text(), "").strip().length() > 0;
        };
        if (!fits) {
            throw new RuleBroken("questionnaire-answer-does-not-fit", no);
        }
    }
}

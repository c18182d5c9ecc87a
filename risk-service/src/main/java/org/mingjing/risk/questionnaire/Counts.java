package org.mingjing.risk.questionnaire;

import java.util.Arrays;
import java.util.List;

/**
 * How often each answer to a question was given, as far as it may be told. Where one of them was given by fewer than five
 * the whole distribution is withheld: of a part, the rest could be found by subtraction, and from which cells are left
 * out together with the smallest, the smallest. A scale then still tells how many are content (3 to 5) and how many
 * are not, if both are five or more. Nothing is broken down by who answered; that the few who gave no answer are not found
 * by subtraction, see {@link Results}.
 */
record Counts(List<Integer> cells) {
    static final int LEAST = 5;
    private static final int CONTENT_FROM = 3;

    int all() {
        return cells.stream().mapToInt(Integer::intValue).sum();
    }

    /** From the first option, or from 1 on the scale; null when withheld. */
    List<Integer> told() {
        return cells.stream().allMatch(count -> count >= LEAST) ? cells : null;
    }

    /** Those not content and those content; null when withheld, or when the cells are told anyway. */
    List<Integer> toldBands() {
        int content = cells.stream()
                .skip(CONTENT_FROM - 1L)
                .mapToInt(Integer::intValue)
                .sum();
        var bands = Arrays.asList(all() - content, content);
        return told() == null && bands.stream().allMatch(count -> count >= LEAST) ? bands : null;
    }
}

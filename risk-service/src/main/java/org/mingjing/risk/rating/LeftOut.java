package org.mingjing.risk.rating;

import java.util.ArrayList;
import java.util.List;

/**
 * Powers that were due and are not rated.
 *
 * @param notJudged powers that the scheme in force cannot rate before an analyst judged them
 * @param ofOnesOwn rated powers about whose risk who rates may not decide
 * @param falls powers whose level would become milder, while nobody said why
 */
record LeftOut(List<String> notJudged, List<String> ofOnesOwn, List<LevelChange> falls) {
    LeftOut() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(LeftOut more) {
        notJudged.addAll(more.notJudged);
        ofOnesOwn.addAll(more.ofOnesOwn);
        falls.addAll(more.falls);
    }
}

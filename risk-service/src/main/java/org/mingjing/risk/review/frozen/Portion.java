package org.mingjing.risk.review.frozen;

import java.util.ArrayList;
import java.util.List;

/** Some records of a theme on their way, handed over as soon as they are many. */
final class Portion {
    static final int LARGEST = 1000;

    private final Theme theme;
    private final Taker taker;
    private final List<FrozenRecord.Content> records = new ArrayList<>();

    Portion(Theme theme, Taker taker) {
        this.theme = theme;
        this.taker = taker;
    }

    /** @return whether the portion was handed over */
    boolean add(FrozenRecord.Content record) {
        records.add(record);
        var many = records.size() == LARGEST;
        if (many) {
            handOver();
        }
        return many;
    }

    /** What is left, at the end. */
    void handOver() {
        if (!records.isEmpty()) {
            taker.take(theme, List.copyOf(records));
            records.clear();
        }
    }
}

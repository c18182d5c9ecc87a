package org.mingjing.risk.review.frozen;

import java.util.List;

/** Takes the records of a theme portion by portion, in their order. */
interface Taker {
    void take(Theme theme, List<FrozenRecord.Content> portion);
}

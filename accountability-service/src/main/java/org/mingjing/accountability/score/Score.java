package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;

/**
 * A unit's month, computed.
 *
 * @param scheme number of the edition it was scored by
 * @param notInTable upheld facts that the table does not name: they cost nothing, and nobody shall take them for none
 */
record Score(BigDecimal total, int scheme, List<PartScore> parts, List<ScoreLine> notInTable) {

    static Score of(int scheme, List<PartScore> parts, List<ScoreLine> notInTable) {
        var total = parts.stream().map(PartScore::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Score(total, scheme, parts, notInTable);
    }

    /** As it is published, and read by whoever does not watch over ratings; its total betrays nothing either. */
    Score told() {
        return of(scheme, parts.stream().map(PartScore::told).toList(), notInTable);
    }
}

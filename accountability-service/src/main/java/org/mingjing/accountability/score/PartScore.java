package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;
import org.mingjing.accountability.scheme.ScorePart;

/**
 * What is left of a part.
 *
 * @param mark NO_DATA where the part keeps its points only because nobody rated; else null
 */
record PartScore(String part, String nameZh, BigDecimal weight, BigDecimal points, Mark mark, List<ScoreLine> lines) {

    enum Mark {
        NO_DATA
    }

    static PartScore of(ScorePart part, Mark mark, List<ScoreLine> lines) {
        var left = lines.stream().map(ScoreLine::points).reduce(part.weight(), BigDecimal::add);
        return new PartScore(
                part.code(), part.nameZh(), part.weight(), left.max(BigDecimal.ZERO.setScale(2)), mark, lines);
    }
}

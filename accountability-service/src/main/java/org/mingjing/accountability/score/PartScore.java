package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.util.List;
import org.mingjing.accountability.scheme.ScorePart;

/**
 * What is left of a part.
 *
 * @param nameEn null where the scheme has none
 * @param mark why a part keeps its points although it is earned by ratings: nobody rated, or so few that the points would
 *     tell how they rated; else null
 */
record PartScore(
        String part,
        String nameZh,
        String nameEn,
        BigDecimal weight,
        BigDecimal points,
        Mark mark,
        List<ScoreLine> lines) {

    enum Mark {
        NO_DATA,
        TOO_FEW
    }

    static PartScore of(ScorePart part, Mark mark, List<ScoreLine> lines) {
        return of(part.code(), part.nameZh(), part.nameEn(), part.weight(), mark, lines);
    }

    /** As it may be told to everybody. */
    PartScore told() {
        if (lines.stream().noneMatch(ScoreLine::restsOnTooFewRatings)) {
            return this;
        }
        var kept = lines.stream().filter(line -> !line.restsOnTooFewRatings()).toList();
        return of(part, nameZh, nameEn, weight, Mark.TOO_FEW, kept);
    }

    private static PartScore of(
            String part, String nameZh, String nameEn, BigDecimal weight, Mark mark, List<ScoreLine> lines) {
        var left = lines.stream().map(ScoreLine::points).reduce(weight, BigDecimal::add);
        return new PartScore(part, nameZh, nameEn, weight, left.max(BigDecimal.ZERO.setScale(2)), mark, lines);
    }
}

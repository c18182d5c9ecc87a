package org.mingjing.risk.riskpoint;

import java.util.Collection;
import java.util.List;

/** Which known risk points of a power a proposal may only repeat: the same step and kind, or nearly the same words. */
final class Duplicates {
    private static final double ALIKE = 0.6;

    private Duplicates() {}

    static List<RiskPoint> of(RiskPointProfile proposed, Collection<RiskPoint> known) {
        var words = Bigrams.of(proposed.descriptionZh());
        return known.stream()
                .filter(point -> sameRisk(proposed, point.profile())
                        || words.likeness(Bigrams.of(point.profile().descriptionZh())) >= ALIKE)
                .toList();
    }

    private static boolean sameRisk(RiskPointProfile one, RiskPointProfile other) {
        return one.step() == other.step() && one.kind() == other.kind();
    }
}

package org.mingjing.risk.riskpoint;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which known risk points of a power a proposal may only repeat: the same step and kind, or nearly the same words. */
final class Duplicates {
    static final Set<RiskPointStatus> KNOWN_TO_STAFF =
            EnumSet.of(RiskPointStatus.PROPOSED, RiskPointStatus.CONFIRMED, RiskPointStatus.REJECTED);
    /** What nobody decided on yet, and what was turned down, is not for the public to read. */
    static final Set<RiskPointStatus> KNOWN_TO_ALL = EnumSet.of(RiskPointStatus.CONFIRMED);

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
        return one.sharesStepWith(other) && one.kind() == other.kind();
    }
}

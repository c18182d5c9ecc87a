package org.mingjing.risk.riskpoint;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.problem.InputRefused;

/**
 * The known risk points that a proposal may only repeat, as they have the same step and kind or nearly the same words.
 *
 * @param shown the most alike first, and no more than anybody looks through
 * @param more how many there are beside these; whoever looked at the shown ones is not asked about them
 */
record Duplicates(List<Known> shown, int more) {
    static final int MOST_SHOWN = 20;

    static final Set<RiskPointStatus> KNOWN_TO_STAFF =
            EnumSet.of(RiskPointStatus.PROPOSED, RiskPointStatus.CONFIRMED, RiskPointStatus.REJECTED);

    static Duplicates of(RiskPointProfile proposed, Collection<Known> known) {
        var words = Bigrams.of(proposed.descriptionZh());
        var alike = known.stream()
                .map(point -> new Like(point, point.likeness(proposed, words)))
                .filter(like -> like.likeness() > 0)
                .sorted(comparingDouble(Like::likeness)
                        .reversed()
                        .thenComparing(comparing(like -> like.point().code())))
                .map(Like::point)
                .toList();
        int shown = Math.min(alike.size(), MOST_SHOWN);
        return new Duplicates(alike.subList(0, shown), alike.size() - shown);
    }

    private record Like(Known point, double likeness) {}

    /** Those shown that nobody named as another risk. */
    List<Known> unless(Collection<String> named) {
        return shown.stream().filter(point -> !named.contains(point.code())).toList();
    }

    /** @throws InputRefused with those that are shown and not named yet */
    void refuseUnless(Collection<String> named) {
        var open = unless(named);
        if (!open.isEmpty()) {
            throw new InputRefused(
                    "risk-point-duplicate", open.stream().map(Known::shown).toList(), more);
        }
    }
}

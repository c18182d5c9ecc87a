package org.mingjing.risk.warning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.signal.StandingSignal;

/**
 * The plan's rule: first tier when there is a comment and the problem is light; second when there are many or a more
 * serious one; third when they are concentrated or one is grave. Same signals, same day, same tier, same text.
 */
final class TierRule {
    enum Reason {
        GRAVE(Tier.THIRD),
        CONCENTRATED(Tier.THIRD),
        SERIOUS(Tier.SECOND),
        MANY(Tier.SECOND),
        LIGHT(Tier.FIRST);

        private final Tier tier;

        Reason(Tier tier) {
            this.tier = tier;
        }

        Tier tier() {
            return tier;
        }
    }

    private static final Comparator<StandingSignal> BY_DAY =
            Comparator.comparing(StandingSignal::occurredOn).thenComparing(StandingSignal::fact);

    private final TierFigures figures;

    TierRule(TierFigures figures) {
        this.figures = figures;
    }

    /** The first day whose signals count on this day. */
    LocalDate countedSince(LocalDate day) {
        return day.minusMonths(figures.countedMonths()).plusDays(1);
    }

    /** Empty when no signal counts: nobody is warned of nothing. */
    Optional<TierProposal> propose(List<StandingSignal> signals, LocalDate day) {
        var since = countedSince(day);
        var counted = signals.stream()
                .filter(signal -> !signal.occurredOn().isBefore(since)
                        && !signal.occurredOn().isAfter(day))
                .sorted(BY_DAY)
                .toList();
        return reason(counted).map(reason -> new TierProposal(reason, counted, figures, since, day));
    }

    private Optional<Reason> reason(List<StandingSignal> counted) {
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        int gravest = counted.stream().mapToInt(StandingSignal::weight).max().orElseThrow();
        if (gravest >= figures.graveWeight()) {
            return Optional.of(Reason.GRAVE);
        }
        if (isConcentrated(counted)) {
            return Optional.of(Reason.CONCENTRATED);
        }
        if (gravest >= figures.seriousWeight()) {
            return Optional.of(Reason.SERIOUS);
        }
        return Optional.of(counted.size() >= figures.manySignals() ? Reason.MANY : Reason.LIGHT);
    }

    /** Whether so many lie within so many days, the first and the last of them included. */
    private boolean isConcentrated(List<StandingSignal> counted) {
        int wanted = figures.concentratedSignals();
        for (int last = wanted - 1; last < counted.size(); last++) {
            var first = counted.get(last - wanted + 1).occurredOn();
            if (counted.get(last).occurredOn().isBefore(first.plusDays(figures.concentratedDays()))) {
                return true;
            }
        }
        return false;
    }
}

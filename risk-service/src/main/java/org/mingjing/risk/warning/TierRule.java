package org.mingjing.risk.warning;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.risk.signal.StandingSignal;

/**
 * The plan's rule: first tier when there is a comment and the problem is light; second when there are many or a more
 * serious one; third when they are concentrated or one is grave. Same signals, same day, same tier, same text. What somebody was
 * warned of already adds to the number beside a new one; how grave it is was answered then.
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

    /** Empty when no new signal counts. */
    Optional<TierProposal> propose(List<StandingSignal> signals, AnsweredFacts answered, LocalDate day) {
        var since = countedSince(day);
        var inTime = signals.stream()
                .filter(signal -> !signal.occurredOn().isBefore(since)
                        && !signal.occurredOn().isAfter(day))
                .sorted(BY_DAY)
                .collect(partitioningBy(answered::counts));
        var counted = inTime.get(true);
        return counted.stream()
                .filter(answered::isNew)
                .map(StandingSignal::weight)
                .max(Comparator.naturalOrder())
                .map(gravest -> reason(gravest, counted, answered))
                .map(reason -> new TierProposal(reason, counted, inTime.get(false), answered, figures, since, day));
    }

    private Reason reason(int gravest, List<StandingSignal> counted, AnsweredFacts answered) {
        if (gravest >= figures.graveWeight()) {
            return Reason.GRAVE;
        }
        if (isConcentrated(counted, answered)) {
            return Reason.CONCENTRATED;
        }
        if (gravest >= figures.seriousWeight()) {
            return Reason.SERIOUS;
        }
        return counted.size() >= figures.manySignals() ? Reason.MANY : Reason.LIGHT;
    }

    /** Whether so many lie within so many days, the first and the last of them included, and not all of them are old. */
    private boolean isConcentrated(List<StandingSignal> counted, AnsweredFacts answered) {
        int wanted = figures.concentratedSignals();
        for (int next = wanted; next <= counted.size(); next++) {
            var together = counted.subList(next - wanted, next);
            var first = together.get(0).occurredOn();
            if (together.get(wanted - 1).occurredOn().isBefore(first.plusDays(figures.concentratedDays()))
                    && together.stream().anyMatch(answered::isNew)) {
                return true;
            }
        }
        return false;
    }
}

package org.mingjing.risk.warning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjing.risk.signal.StandingSignal;

/**
 * Facts on which somebody was warned before: nobody is warned twice of the same.
 *
 * @param warnedOf by fact the warning that was decided on it, or laid aside by a second person before anybody was told
 * @param baseless by fact the warning that was given up after the warned had been told, on what they said or on appeal
 */
record AnsweredFacts(Map<String, String> warnedOf, Map<String, String> baseless) {
    static final AnsweredFacts NONE = new AnsweredFacts(Map.of(), Map.of());

    /** Whether it weighs at all; what was found baseless does not. */
    boolean counts(StandingSignal signal) {
        return !baseless.containsKey(signal.fact());
    }

    boolean isNew(StandingSignal signal) {
        return counts(signal) && !warnedOf.containsKey(signal.fact());
    }

    /** Null for a new one. */
    String warningOn(StandingSignal signal) {
        return baseless.getOrDefault(signal.fact(), warnedOf.get(signal.fact()));
    }

    /** In order, each once. */
    List<String> warningsOn(Collection<StandingSignal> signals) {
        return signals.stream()
                .map(this::warningOn)
                .filter(Objects::nonNull)
                .sorted()
                .distinct()
                .toList();
    }

    /** Those that only stand beside new ones. */
    Stream<String> amongFactsOf(Collection<StandingSignal> counted) {
        return counted.stream().map(StandingSignal::fact).filter(warnedOf::containsKey);
    }
}

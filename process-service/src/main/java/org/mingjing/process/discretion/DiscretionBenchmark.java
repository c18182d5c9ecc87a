package org.mingjing.process.discretion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The tiers of one power, in order. Either ranges [lower, upper) that follow each other without gap or overlap, the last
 * one closed at its upper end; or fixed amounts, where each tier allows exactly one value.
 */
public record DiscretionBenchmark(List<Tier> tiers) {

    public DiscretionBenchmark {
        tiers = tiers.stream().sorted(Comparator.comparing(Tier::lower)).toList();
        for (int i = 1; i < tiers.size(); i++) {
            requireOrder(tiers.get(i - 1), tiers.get(i));
        }
    }

    /** The tier that a value falls in; none when the power does not allow the value at all. */
    public Optional<Tier> tierFor(BigDecimal value) {
        return tiers.stream().filter(tier -> allows(tier, value)).findFirst();
    }

    private boolean allows(Tier tier, BigDecimal value) {
        var fromBelow = value.compareTo(tier.lower()) >= 0;
        var toUpper = value.compareTo(tier.upper());
        return fromBelow && (toUpper < 0 || toUpper == 0 && closed(tier));
    }

    private boolean closed(Tier tier) {
        return tier.fixed() || tier.equals(tiers.get(tiers.size() - 1));
    }

    private static void requireOrder(Tier before, Tier after) {
        if (!before.measure().equals(after.measure())) {
            throw new BrokenBenchmark("discretion-tier-measure", after);
        }
        if (after.lower().compareTo(before.upper()) < 0
                || before.fixed() && after.lower().compareTo(before.upper()) == 0) {
            throw new BrokenBenchmark("discretion-tier-overlap", after);
        }
        if (before.fixed() != after.fixed()) {
            throw new BrokenBenchmark("discretion-tier-mixed", after);
        }
        if (!before.fixed() && after.lower().compareTo(before.upper()) > 0) {
            throw new BrokenBenchmark("discretion-tier-gap", after);
        }
    }

    /** @param measure what the bounds are counted in, for example a multiple of the illegal gains */
    public record Tier(
            String code, String nameZh, String circumstancesZh, String measure, BigDecimal lower, BigDecimal upper) {

        public Tier {
            if (lower.compareTo(upper) > 0) {
                throw new IllegalArgumentException("a tier's lower bound is above its upper one: " + code);
            }
        }

        /** 2.2 and 2.20 are one bound, although not equal as decimals. */
        boolean saysTheSameAs(Tier other) {
            return nameZh.equals(other.nameZh)
                    && circumstancesZh.equals(other.circumstancesZh)
                    && measure.equals(other.measure)
                    && lower.compareTo(other.lower) == 0
                    && upper.compareTo(other.upper) == 0;
        }

        boolean fixed() {
            return lower.compareTo(upper) == 0;
        }
    }
}

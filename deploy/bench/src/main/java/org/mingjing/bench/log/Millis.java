package org.mingjing.bench.log;

import java.util.Collection;
import java.util.Locale;

/** How long many of the same took, in milliseconds. */
record Millis(double[] sorted) {

    static Millis ofNanos(Collection<Long> nanos) {
        return new Millis(nanos.stream().mapToDouble(one -> one / 1e6).sorted().toArray());
    }

    double average() {
        double sum = 0;
        for (double one : sorted) {
            sum += one;
        }
        return sum / sorted.length;
    }

    /** NaN of none, which comes up to no goal. */
    double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d, average %.1f ms, p50 %.1f ms, p99 %.1f ms, max %.1f ms",
                sorted.length,
                average(),
                at(0.5),
                at(0.99),
                at(1));
    }
}

package org.mingjing.process.log.intake;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.mingjing.kit.problem.RuleBroken;

/**
 * How many entries are not under a published checkpoint yet. When they are too many, those that can wait are sent away: the
 * acts of the bureau are logged whatever happens, and what waits for its place must stay a matter of seconds. For one thread.
 */
final class Backlog {
    /** A log that is behind is not asked more often either. */
    static final Duration COUNTED_EVERY = Duration.ofMillis(100);
    /** Longer than it takes to make a checkpoint each second. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final LongSupplier count;
    private final int limit;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private long entries;
    private long countedAt;
    private boolean counted;
    private boolean jammed;

    /** @param count of entries that are under no published checkpoint; may stop counting above the limit */
    Backlog(LongSupplier count, int limit, LongSupplier nanoTime, Pause pause) {
        this.count = count;
        this.limit = limit;
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    @FunctionalInterface
    interface Pause {
        void of(Duration length) throws InterruptedException;
    }

    /**
     * Waits a little for the next checkpoint before it sends anybody away: who is sent away stays away for seconds, and a
     * log that is only busy would stand still meanwhile. After that it waits for nobody until there is room again.
     *
     * @throws RuleBroken {@code log-behind}, a 503
     */
    void refuseBeyondLimit() throws InterruptedException {
        long begun = nanoTime.getAsLong();
        while (isBeyondLimit()) {
            jammed |= nanoTime.getAsLong() - begun >= PATIENCE.toNanos();
            if (jammed) {
                throw new RuleBroken("log-behind", limit);
            }
            pause.of(COUNTED_EVERY);
        }
        jammed = false;
    }

    private boolean isBeyondLimit() {
        long now = nanoTime.getAsLong();
        if (!counted || now - countedAt >= COUNTED_EVERY.toNanos()) {
            entries = count.getAsLong();
            countedAt = now;
            counted = true;
        }
        return entries >= limit;
    }

    /** Between two counts. */
    void grow(int by) {
        entries += by;
    }
}

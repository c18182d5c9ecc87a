package org.mingjing.journey;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Facts travel between the services as events: what was done here is known there a moment later. */
final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private Eventually() {}

    /** The first that is wanted, or the last that was seen when patience ends. */
    static <T> T see(Supplier<T> seen, Predicate<T> wanted) {
        var begun = System.nanoTime();
        while (true) {
            var now = seen.get();
            if (wanted.test(now) || System.nanoTime() - begun > PATIENCE.toNanos()) {
                return now;
            }
            try {
                Thread.sleep(BETWEEN.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StepFailed("中断 interrupted", e);
            }
        }
    }
}

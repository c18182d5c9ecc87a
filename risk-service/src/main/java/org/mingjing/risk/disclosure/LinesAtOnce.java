package org.mingjing.risk.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Bounds the lines of catalogues that are made into answers for the public at one time: one has thousands, and nobody's loop may
 * fill the memory that those inside need too. Small catalogues hardly notice. A few wait in the order they came, so that many small ones
 * do not keep a large one out.
 */
@ApplicationScoped
class LinesAtOnce {
    private final LinesConfig config;
    private final int mostOfOne;
    private final Semaphore places;
    private final Semaphore waiting;

    LinesAtOnce(LinesConfig config) {
        this.config = config;
        this.mostOfOne = Math.max(1, config.atOnce() / 2);
        this.places = new Semaphore(config.atOnce(), true);
        this.waiting = new Semaphore(config.mostWaiting());
    }

    /**
     * @param lines of all catalogues that the body is made of; one with more than half of all places takes that half
     * @throws RuleBroken when others have the places
     */
    <T> T make(long lines, Supplier<T> body) {
        int wanted = (int) Math.max(1, Math.min(mostOfOne, lines));
        if (!taken(wanted)) {
            throw new RuleBroken("public-reading-busy");
        }
        try {
            return body.get();
        } finally {
            places.release(wanted);
        }
    }

    private boolean taken(int wanted) {
        try {
            // With a time of nothing it does not overtake who waits.
            if (places.tryAcquire(wanted, 0, TimeUnit.SECONDS)) {
                return true;
            }
            // Each that waits holds a thread.
            if (!waiting.tryAcquire()) {
                return false;
            }
            try {
                return places.tryAcquire(wanted, config.waitsFor().toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                waiting.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.mingjing.risk.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Bounds the lines of catalogues that are made into answers for the public at one time: one has thousands, and nobody's loop may
 * fill the memory that those inside need too. Small catalogues hardly notice.
 */
@ApplicationScoped
class LinesAtOnce {
    private final int most;
    private final Semaphore places;

    LinesAtOnce(LinesConfig config) {
        this.most = config.atOnce();
        this.places = new Semaphore(most);
    }

    /**
     * @param lines of all catalogues that the body is made of; one with more than all places has them alone
     * @throws RuleBroken when others have the places
     */
    <T> T make(long lines, Supplier<T> body) {
        int taken = (int) Math.max(1, Math.min(most, lines));
        if (!places.tryAcquire(taken)) {
            throw new RuleBroken("public-reading-busy");
        }
        try {
            return body.get();
        } finally {
            places.release(taken);
        }
    }
}

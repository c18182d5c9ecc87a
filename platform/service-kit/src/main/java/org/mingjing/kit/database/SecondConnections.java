package org.mingjing.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.mingjing.kit.problem.RuleBroken;

/**
 * For work that holds one connection of the pool and takes a second: as many at once as the pool has would all wait for each
 * other. Nobody waits for a place here, for who waited would hold their first connection meanwhile.
 */
@ApplicationScoped
public class SecondConnections {
    /** Few against the ten of a service's pool (quarkus.datasource.jdbc.max-size), so that those who answer others keep theirs. */
    private static final int AT_ONCE = 3;

    private final Semaphore places = new Semaphore(AT_ONCE);

    /** @throws RuleBroken {@code second-connections-taken} (503) when as many as may be are at work */
    public void during(Runnable work) {
        if (!places.tryAcquire()) {
            throw new RuleBroken("second-connections-taken");
        }
        try {
            work.run();
        } finally {
            places.release();
        }
    }
}

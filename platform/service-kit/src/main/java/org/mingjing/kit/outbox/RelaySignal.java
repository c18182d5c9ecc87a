package org.mingjing.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process; other processes' relays find the row by their own short timer. */
@ApplicationScoped
class RelaySignal {
    private final Semaphore woken = new Semaphore(0);

    void wake() {
        woken.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (woken.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }
}

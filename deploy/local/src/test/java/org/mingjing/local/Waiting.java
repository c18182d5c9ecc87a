package org.mingjing.local;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.Callable;

/** Waits for something another process does. */
final class Waiting {
    private Waiting() {}

    static void until(Callable<Boolean> there) throws Exception {
        var patience = System.nanoTime() + 60_000_000_000L;
        while (!there.call()) {
            if (System.nanoTime() > patience) {
                fail("did not happen within a minute");
            }
            Thread.onSpinWait();
        }
    }
}

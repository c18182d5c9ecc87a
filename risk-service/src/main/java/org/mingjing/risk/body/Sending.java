package org.mingjing.risk.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.mingjing.kit.problem.RuleBroken;

/**
 * Lets so many long bodies go out at one time, each for as long as its size allows. Its place is taken when the first byte is wanted and
 * free again however the writing ends: whole, because the reader went away, or because they were cut off.
 */
@ApplicationScoped
class Sending {
    private final SendingConfig config;
    private final CutOff cutOff;
    private final Semaphore places;

    Sending(SendingConfig config, CutOff cutOff) {
        this.config = config;
        this.cutOff = cutOff;
        this.places = new Semaphore(config.atOnce());
    }

    boolean handsOver(long size) {
        return size <= config.handedOver().asLongValue();
    }

    /** @throws RuleBroken when as many as may be are on their way; nothing is written then */
    void inTime(long size, Writing body, OutputStream to) throws IOException {
        if (!places.tryAcquire()) {
            throw new RuleBroken("public-reading-busy");
        }
        try {
            var over = cutOff.after(allowed(size));
            try {
                body.writeTo(to);
            } finally {
                over.run();
            }
        } finally {
            places.release();
        }
    }

    private Duration allowed(long size) {
        return config.patience().plusSeconds(size / config.leastPace().asLongValue());
    }
}

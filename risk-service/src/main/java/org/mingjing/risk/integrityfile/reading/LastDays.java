package org.mingjing.risk.integrityfile.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.mingjing.kit.timer.Timers;

/** How long a file may be read under one approval, and the timer that ends it. */
@ApplicationScoped
class LastDays {
    static final String TIMER = "integrity-file-approval-ends";

    private final ReadingConfig config;
    private final Timers timers;
    private final Clock clock;

    LastDays(ReadingConfig config, Timers timers, Clock clock) {
        this.config = config;
        this.timers = timers;
        this.clock = clock;
    }

    void refuseUnlessWithin(LocalDate until) {
        var today = LocalDate.now(clock);
        ReadingRequest.refuseUntil(until, today, today.plus(config.longestApproval()));
    }

    void watch(UUID approval, LocalDate until) {
        timers.set(
                TIMER,
                approval.toString(),
                until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    }
}

package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.kit.timer.Timers;

/** The two days that matter for an override with an end: thirty days before, and the day after its last. */
@ApplicationScoped
class OverrideTimers {
    static final String EXPIRY = "override-expiry";
    static final String REPORT = "override-report";
    private static final int REPORTED_DAYS_BEFORE = 30;

    private final Timers timers;
    private final Clock clock;

    OverrideTimers(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    void set(LevelOverride override) {
        var last = override.adjustment().expiresOn();
        if (last == null) {
            return;
        }
        set(REPORT, override, last.minusDays(REPORTED_DAYS_BEFORE));
        set(EXPIRY, override, last.plusDays(1));
    }

    private void set(String kind, LevelOverride override, LocalDate day) {
        timers.set(
                kind,
                override.id().toString(),
                day.atStartOfDay(clock.getZone()).toInstant());
    }
}

package org.mingjing.testkit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock of a service under test: the real one until a test sets it. */
@Singleton
public class AdjustableClock extends Clock {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile Instant set;

    public void set(Instant instant) {
        set = instant;
    }

    /** Ten in the morning of that day. */
    public void set(LocalDate day) {
        set(day.atTime(10, 0).atZone(ZONE).toInstant());
    }

    public void reset() {
        set = null;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return set == null ? Instant.now() : set;
    }
}

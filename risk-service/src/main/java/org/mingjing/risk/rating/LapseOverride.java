package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.OverrideExpired;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.power.Level;

/** A lowered level was signed for one derived level. When another is derived, nobody has signed for that. */
@ApplicationScoped
class LapseOverride {
    private final LevelOverrides overrides;
    private final Outbox outbox;
    private final Clock clock;

    LapseOverride(LevelOverrides overrides, Outbox outbox, Clock clock) {
        this.overrides = overrides;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param derived the level that the power has from now on */
    void lapse(LevelOverride override, Level derived) {
        override.lapse(OffsetDateTime.now(clock));
        overrides.flush();
        outbox.add(new OverrideExpired(
                override.id(), override.powerCode(), override.adjustment().to().name(), derived.name()));
    }
}

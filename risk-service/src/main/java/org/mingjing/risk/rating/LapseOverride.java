package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.OverrideExpired;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Level;

/** A lowered level was signed for one derived level. When another is derived, nobody has signed for that. */
@ApplicationScoped
class LapseOverride {
    private final LevelOverrides overrides;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LapseOverride(LevelOverrides overrides, Outbox outbox, Audit audit, Clock clock) {
        this.overrides = overrides;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The same of an override that was read past the session. */
    void lapse(UUID id, Level derived) {
        lapse(overrides.required(id), derived);
    }

    /** @param derived the level that the power has from now on */
    void lapse(LevelOverride override, Level derived) {
        override.lapse(OffsetDateTime.now(clock));
        overrides.flush();
        outbox.add(new OverrideExpired(
                override.id(), override.powerCode(), override.adjustment().to().name(), derived.name()));
        audit.bySystem("level-override.lapse", "/level-overrides/" + override.id());
    }
}

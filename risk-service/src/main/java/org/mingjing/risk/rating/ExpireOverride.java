package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.OverrideExpired;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;
import org.mingjing.risk.power.Powers;

/** The day after its last, an override is over and the power has its derived level again, with nobody doing anything. */
@ApplicationScoped
class ExpireOverride implements TimerHandler {
    private final LevelOverrides overrides;
    private final Powers powers;
    private final Ratings ratings;
    private final RecordRating recordRating;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ExpireOverride(
            LevelOverrides overrides,
            Powers powers,
            Ratings ratings,
            RecordRating recordRating,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.overrides = overrides;
        this.powers = powers;
        this.ratings = ratings;
        this.recordRating = recordRating;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OverrideTimers.EXPIRY;
    }

    @Override
    public void fire(String id) {
        var override = overrides.required(UUID.fromString(id));
        // Power first, then override: the order in which people decide about them.
        var power = powers.lockedByCode(override.powerCode()).orElseThrow();
        if (!override.expire(OffsetDateTime.now(clock))) {
            return;
        }
        overrides.flush();
        var adjustment = override.adjustment();
        recordRating.byEndOfOverride(power, ratings.current(power), "system");
        outbox.add(new OverrideExpired(
                override.id(),
                override.powerCode(),
                adjustment.to().name(),
                power.level().name()));
        audit.bySystem("level-override.expire", "/level-overrides/" + id);
    }
}

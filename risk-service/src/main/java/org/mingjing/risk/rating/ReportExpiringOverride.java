package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.mingjing.events.risk.OverrideExpiring;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;

/** Thirty days before a level falls back somebody has to know, or nobody would look at it again in time. */
@ApplicationScoped
class ReportExpiringOverride implements TimerHandler {
    private final LevelOverrides overrides;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReportExpiringOverride(LevelOverrides overrides, Outbox outbox, Audit audit, Clock clock) {
        this.overrides = overrides;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return OverrideTimers.REPORT;
    }

    @Override
    public void fire(String id) {
        var override = overrides.required(UUID.fromString(id));
        if (override.reportExpiry(OffsetDateTime.now(clock))) {
            var adjustment = override.adjustment();
            outbox.add(new OverrideExpiring(
                    override.id(),
                    override.powerCode(),
                    adjustment.to().name(),
                    adjustment.from().name(),
                    adjustment.expiresOn()));
            audit.bySystem("level-override.report", "/level-overrides/" + id);
        }
    }
}

package org.mingjing.risk.riskpoint;

import java.util.Optional;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.RiskPointConfirmed;
import org.mingjing.events.risk.RiskPointProposed;
import org.mingjing.events.risk.RiskPointRejected;
import org.mingjing.events.risk.RiskPointRetired;

/** What the others are told of a risk point. */
public final class RiskPointEvents {
    private RiskPointEvents() {}

    static RiskPointProposed proposed(RiskPoint point) {
        var profile = point.profile();
        return new RiskPointProposed(
                point.code(),
                profile.powerCode(),
                profile.step().name(),
                profile.stepName(),
                profile.kind().name(),
                profile.channel().name());
    }

    public static RiskPointConfirmed confirmed(RiskPoint point) {
        var profile = point.profile();
        return new RiskPointConfirmed(
                point.code(),
                profile.powerCode(),
                profile.step().name(),
                profile.stepName(),
                profile.kind().name(),
                profile.channel().name());
    }

    /** Told again, now with its step; of what the public proposed nobody heard yet. */
    static Optional<DomainEvent> placed(RiskPoint point) {
        if (point.counts()) {
            return Optional.of(confirmed(point));
        }
        return point.isHeardOf() ? Optional.of(proposed(point)) : Optional.empty();
    }

    public static RiskPointRejected rejected(RiskPoint point) {
        var profile = point.profile();
        return new RiskPointRejected(
                point.code(),
                profile.powerCode(),
                profile.step().name(),
                profile.kind().name(),
                profile.channel().name());
    }

    public static RiskPointRetired retired(RiskPoint point) {
        var profile = point.profile();
        return new RiskPointRetired(
                point.code(),
                profile.powerCode(),
                profile.step().name(),
                point.retirement().reason().name());
    }
}

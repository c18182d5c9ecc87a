package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.PortionRepublisher;

/** Tells of every risk point that counts, and of those that no longer do. */
@ApplicationScoped
class RiskPointRepublisher implements PortionRepublisher {
    private final RiskPoints riskPoints;

    RiskPointRepublisher(RiskPoints riskPoints) {
        this.riskPoints = riskPoints;
    }

    @Override
    public String aggregate() {
        return "risk-points";
    }

    @Override
    public Portion portion(String after) {
        return Portion.of(
                riskPoints.page(new RiskPointFilter(null, null, null, null), after, Portion.MOST),
                Portion.MOST,
                RiskPoint::code,
                RiskPointRepublisher::told);
    }

    private static Stream<DomainEvent> told(RiskPoint point) {
        return switch (point.status()) {
            case CONFIRMED -> Stream.of(RiskPointEvents.confirmed(point));
            case RETIRED -> Stream.of(RiskPointEvents.retired(point));
            case PROPOSED, REJECTED -> Stream.of();
        };
    }
}

package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells of every risk point that counts, and of those that no longer do. */
@ApplicationScoped
class RiskPointRepublisher implements Republisher {
    private final RiskPoints riskPoints;

    RiskPointRepublisher(RiskPoints riskPoints) {
        this.riskPoints = riskPoints;
    }

    @Override
    public String aggregate() {
        return "risk-points";
    }

    @Override
    public Stream<DomainEvent> current() {
        return riskPoints.stream("order by code").flatMap(RiskPointRepublisher::told);
    }

    private static Stream<DomainEvent> told(RiskPoint point) {
        return switch (point.status()) {
            case CONFIRMED -> Stream.of(point.toldAsConfirmed());
            case RETIRED ->
                Stream.of(point.toldAsRetired(point.retirement().reason().name()));
            case PROPOSED, REJECTED -> Stream.of();
        };
    }
}

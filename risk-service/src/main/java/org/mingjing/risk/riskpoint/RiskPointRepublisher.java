package org.mingjing.risk.riskpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.kit.operations.Republisher;

/** Tells of every risk point that counts, and of those that no longer do. */
@ApplicationScoped
class RiskPointRepublisher implements Republisher {
    /** There may be a million, of which no more than these are held at once. */
    private static final int PAGE = 1_000;

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
        return Stream.iterate(pageAfter(""), page -> !page.isEmpty(), this::next)
                .flatMap(List::stream)
                .flatMap(RiskPointRepublisher::told);
    }

    private List<RiskPoint> next(List<RiskPoint> page) {
        riskPoints.getEntityManager().clear();
        return pageAfter(page.get(page.size() - 1).code());
    }

    private List<RiskPoint> pageAfter(String code) {
        return riskPoints.page(new RiskPointFilter(null, null, null, null), code, PAGE);
    }

    private static Stream<DomainEvent> told(RiskPoint point) {
        return switch (point.status()) {
            case CONFIRMED -> Stream.of(RiskPointEvents.confirmed(point));
            case RETIRED -> Stream.of(RiskPointEvents.retired(point));
            case PROPOSED, REJECTED -> Stream.of();
        };
    }
}

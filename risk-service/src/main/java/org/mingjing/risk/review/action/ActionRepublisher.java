package org.mingjing.risk.review.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.ActionItemAssigned;
import org.mingjing.kit.operations.Republisher;

/** Of what is still to be done. */
@ApplicationScoped
class ActionRepublisher implements Republisher {
    private final EntityManager entities;

    ActionRepublisher(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String aggregate() {
        return "review-actions";
    }

    @Override
    public Stream<DomainEvent> current() {
        List<Tuple> open = entities.createQuery(
                        "select a.code, r.code, a.owner, coalesce(a.laterDueOn, a.dueOn) from ActionItem a"
                                + " join QuarterlyReview r on r.id = a.reviewId where a.doneOn is null order by a.code",
                        Tuple.class)
                .getResultList();
        return open.stream()
                .map(action -> new ActionItemAssigned(
                        action.get(0, String.class),
                        action.get(1, String.class),
                        action.get(2, String.class),
                        action.get(3, LocalDate.class)));
    }
}

package org.mingjing.risk.review.action;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.risk.review.QuarterlyReview;

@ApplicationScoped
public class ActionItems implements PanacheRepositoryBase<ActionItem, UUID> {
    Optional<ActionItem> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    ActionItem required(String code) {
        return byCode(code).orElseThrow(NotFound::new);
    }

    /** In the order in which they were given. */
    public List<ActionItem> of(QuarterlyReview review) {
        return list("reviewId = ?1 order by id", review.id());
    }

    List<String> openOnes() {
        return find("select code from ActionItem where doneOn is null order by code")
                .project(String.class)
                .list();
    }

    String reviewOf(ActionItem action) {
        return getEntityManager()
                .createQuery("select r.code from QuarterlyReview r where r.id = :id", String.class)
                .setParameter("id", action.reviewId())
                .getSingleResult();
    }

    int nextNo(QuarterlyReview review) {
        return (int) count("reviewId", review.id()) + 1;
    }

    /**
     * @param owners whose items are wanted; null for everybody's
     * @param overdueOn only those that are overdue on that day; null for all
     */
    List<ActionItem> page(Collection<String> owners, boolean openOnly, LocalDate overdueOn, String after, int limit) {
        var parameters = Parameters.with("after", after);
        var condition = "code > :after";
        if (owners != null) {
            condition += " and owner in :owners";
            parameters.and("owners", owners);
        }
        if (openOnly || overdueOn != null) {
            condition += " and doneOn is null";
        }
        if (overdueOn != null) {
            condition += " and coalesce(laterDueOn, dueOn) < :day";
            parameters.and("day", overdueOn);
        }
        return find(condition + " order by code", parameters)
                .range(0, limit - 1)
                .list();
    }
}

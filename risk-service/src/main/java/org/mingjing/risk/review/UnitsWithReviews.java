package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.mingjing.risk.unit.UnitUse;

/** A bureau that was ever reviewed stays in the books; one whose review goes on does not end. */
@ApplicationScoped
class UnitsWithReviews implements UnitUse {
    private final QuarterlyReviews reviews;

    UnitsWithReviews(QuarterlyReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public List<String> inUse(Collection<String> unitCodes) {
        return reviews.find("select distinct unitCode from QuarterlyReview where unitCode in ?1", unitCodes)
                .project(String.class)
                .list();
    }

    @Override
    public List<String> atWork(Collection<String> unitCodes) {
        return reviews.find(
                        "select distinct unitCode from QuarterlyReview where unitCode in ?1 and state in ?2",
                        unitCodes,
                        List.of(ReviewState.OPENED, ReviewState.HELD))
                .project(String.class)
                .list();
    }
}

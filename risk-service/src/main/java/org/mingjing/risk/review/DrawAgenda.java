package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.risk.review.frozen.FrozenData;

/** Writes down the items that follow from the frozen data of a review. */
@ApplicationScoped
class DrawAgenda {
    private final FrozenData frozenData;
    private final ReviewItems items;
    private final Origins origins;

    DrawAgenda(FrozenData frozenData, ReviewItems items, Origins origins) {
        this.frozenData = frozenData;
        this.items = items;
        this.origins = origins;
    }

    void draw(QuarterlyReview review) {
        int no = 0;
        for (var point : Agenda.of(frozenData.groups(review.id()))) {
            items.persist(ReviewItem.drawn(
                    review.id(),
                    ++no,
                    point,
                    FigureNames.zh(point.figure()) + "(" + point.unitCode() + ")",
                    FigureNames.en(point.figure()) + " (" + point.unitCode() + ")",
                    origins.of(review.id(), point)));
        }
    }
}

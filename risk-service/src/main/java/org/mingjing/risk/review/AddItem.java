package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.events.risk.AgendaItemAdded;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.unit.Units;

/** Puts on the agenda what the data do not say. */
@ApplicationScoped
class AddItem {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final Origins origins;
    private final ReviewTexts reviewTexts;
    private final Units units;
    private final Outbox outbox;

    AddItem(
            SeenReviews seenReviews,
            ReviewItems items,
            Origins origins,
            ReviewTexts reviewTexts,
            Units units,
            Outbox outbox) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.origins = origins;
        this.reviewTexts = reviewTexts;
        this.units = units;
        this.outbox = outbox;
    }

    /**
     * @param unitCode the unit it is about; null for the bureau
     * @param nobodyMeant why what looks like an official's name in the title is none; null where the caller does not say so
     */
    Written<QuarterlyReview> add(
            String code,
            String title,
            String unitCode,
            List<String> records,
            String nobodyMeant,
            String ifMatch,
            Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        var unit = unitCode == null ? review.unitCode() : unitCode;
        if (!units.ofBureau(review.unitCode()).contains(unit)) {
            throw new RuleBroken("review-unit-elsewhere", unit, review.unitCode());
        }
        review.addItem();
        int no = items.nextNo(review);
        var doubtful = reviewTexts.refuseNames(review, ReviewTexts.title(code, no, title), nobodyMeant, by);
        items.persist(ReviewItem.byHand(review.id(), no, unit, title, records, origins.of(records), by.actor()));
        items.flush();
        outbox.add(new AgendaItemAdded(code, no, unit));
        return new Written<>(review, doubtful);
    }
}

package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.Officials;
import org.mingjing.risk.unit.Units;

/** Calls the members of the group and adds to the agenda what the data do not say. */
@ApplicationScoped
class PrepareReview {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final ReviewRules rules;
    private final Officials officials;
    private final Units units;

    PrepareReview(SeenReviews seenReviews, ReviewItems items, ReviewRules rules, Officials officials, Units units) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.rules = rules;
        this.officials = officials;
        this.units = units;
    }

    QuarterlyReview call(String code, Set<String> members, String chair, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        members.forEach(
                member -> officials.byCode(member).orElseThrow(() -> new RuleBroken("official-not-known", member)));
        review.call(members, chair, rules.of(review));
        items.flush();
        return review;
    }

    /** @param unitCode the unit it is about; null for the bureau */
    QuarterlyReview add(String code, String title, String unitCode, List<String> records, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        var unit = unitCode == null ? review.unitCode() : unitCode;
        if (!units.within(review.unitCode()).contains(unit)) {
            throw new RuleBroken("review-unit-elsewhere", unit, review.unitCode());
        }
        review.addItem();
        items.persist(ReviewItem.byHand(review.id(), items.nextNo(review), unit, title, records, by.actor()));
        items.flush();
        return review;
    }
}

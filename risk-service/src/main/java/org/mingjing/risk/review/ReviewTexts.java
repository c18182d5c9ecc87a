package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.risk.official.FreeTexts;

/** What people write into a report that everybody may come to read. Whom an item is about is said by its records. */
@ApplicationScoped
public class ReviewTexts {
    private final FreeTexts freeTexts;

    ReviewTexts(FreeTexts freeTexts) {
        this.freeTexts = freeTexts;
    }

    /** At the desk of who writes it, where it can still be worded otherwise. */
    public void refuseNames(QuarterlyReview review, String text) {
        var named = namedIn(review, List.of(text));
        if (!named.isEmpty()) {
            throw new RuleBroken("review-text-names-officials", named);
        }
    }

    /** The officials whom one of these texts names, by code. */
    public Set<String> namedIn(QuarterlyReview review, Collection<String> texts) {
        return freeTexts.namedIn(review.unitCode(), texts);
    }
}

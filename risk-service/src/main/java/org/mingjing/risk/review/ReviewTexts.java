package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.NamesAtTheDesk;
import org.mingjing.risk.naming.PublicText;

/**
 * What people write into a report that everybody may come to read, looked at at the desk of who writes it, where it can still be
 * worded otherwise. Whom an item is about is said by its records.
 */
@ApplicationScoped
public class ReviewTexts {
    private final NamesAtTheDesk namesAtTheDesk;

    ReviewTexts(NamesAtTheDesk namesAtTheDesk) {
        this.namesAtTheDesk = namesAtTheDesk;
    }

    /**
     * @param nobodyMeant why what looks like an official's name is none; null where the writer does not say so
     * @return what is let pass although it may be a name
     */
    public List<DoubtfulWord> refuseNames(QuarterlyReview review, PublicText text, String nobodyMeant, Caller writer) {
        namesAtTheDesk.claim(review.unitCode(), List.of(text), nobodyMeant, writer);
        return namesAtTheDesk.refuseNames(review.unitCode(), List.of(text), "review-text-names-officials");
    }

    public static PublicText title(String reviewCode, int itemNo, String title) {
        return ofItem(reviewCode, itemNo, "title", title);
    }

    public static PublicText decision(String reviewCode, int itemNo, String decision) {
        return ofItem(reviewCode, itemNo, "decision", decision);
    }

    public static PublicText action(String actionCode, String what) {
        return PublicText.ofReview(PublicText.Kind.REVIEW_ACTION, actionCode, "what", what);
    }

    /** Named as records name it. */
    private static PublicText ofItem(String reviewCode, int itemNo, String field, String text) {
        return PublicText.ofReview(PublicText.Kind.REVIEW_ITEM, reviewCode + "#" + itemNo, field, text);
    }
}

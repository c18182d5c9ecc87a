package org.mingjing.risk.review.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.events.risk.AgendaItemWithheld;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.risk.review.QuarterlyReview;
import org.mingjing.risk.review.ReviewItems;
import org.mingjing.risk.review.SeenReviews;

/** Before the publication its office takes out single items that are not for everybody, for good. */
@ApplicationScoped
class WithholdItem {
    private final SeenReviews seenReviews;
    private final ReviewItems items;
    private final WithheldItem.Said withheldItems;
    private final Outbox outbox;
    private final Clock clock;

    WithholdItem(
            SeenReviews seenReviews, ReviewItems items, WithheldItem.Said withheldItems, Outbox outbox, Clock clock) {
        this.seenReviews = seenReviews;
        this.items = items;
        this.withheldItems = withheldItems;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview withhold(String code, int itemNo, String reason, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        var item = items.required(review, itemNo);
        review.withhold();
        withheldItems.persistAndFlush(new WithheldItem(item, reason, by.actor(), OffsetDateTime.now(clock)));
        outbox.add(new AgendaItemWithheld(code, itemNo));
        return review;
    }
}

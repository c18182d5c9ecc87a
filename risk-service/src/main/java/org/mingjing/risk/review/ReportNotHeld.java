package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.mingjing.events.risk.QuarterlyReviewOverdue;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.TimerHandler;
import org.mingjing.kit.write.Audit;

/** A review that was not held by the end of the next quarter is reported, once. */
@ApplicationScoped
class ReportNotHeld implements TimerHandler {
    static final String KIND = "review-not-held";

    private final QuarterlyReviews reviews;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ReportNotHeld(QuarterlyReviews reviews, Outbox outbox, Audit audit, Clock clock) {
        this.reviews = reviews;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(String code) {
        reviews.byCode(code)
                .filter(review -> review.reportOverdue(LocalDate.now(clock)))
                .ifPresent(review -> {
                    reviews.flush();
                    audit.bySystem("quarterly-review.report-overdue", code);
                    outbox.add(new QuarterlyReviewOverdue(code, review.unitCode(), review.heldBy()));
                });
    }
}

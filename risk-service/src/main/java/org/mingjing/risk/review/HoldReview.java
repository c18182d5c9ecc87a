package org.mingjing.risk.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.mingjing.events.risk.ReviewMinutesWritten;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.kit.timer.Timers;

/** The group meets, and somebody writes down what is said. */
@ApplicationScoped
class HoldReview {
    private final SeenReviews seenReviews;
    private final ReviewRules rules;
    private final MembersInService membersInService;
    private final Minutes.Editions minutes;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    HoldReview(
            SeenReviews seenReviews,
            ReviewRules rules,
            MembersInService membersInService,
            Minutes.Editions minutes,
            Timers timers,
            Outbox outbox,
            Clock clock) {
        this.seenReviews = seenReviews;
        this.rules = rules;
        this.membersInService = membersInService;
        this.minutes = minutes;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    QuarterlyReview hold(String code, LocalDate on, Set<String> present, String ifMatch, Caller by) {
        timers.cancel(ReportNotHeld.KIND, code);
        var review = seenReviews.required(by, code, ifMatch);
        review.hold(on, present, LocalDate.now(clock), rules.of(review));
        membersInService.refuseOthers(present, on);
        minutes.flush();
        outbox.add(ReviewEvents.held(review));
        return review;
    }

    QuarterlyReview write(String code, String text, String ifMatch, Caller by) {
        var review = seenReviews.required(by, code, ifMatch);
        review.record();
        int edition = minutes.newest(review).map(Minutes::edition).orElse(0) + 1;
        var written = new Minutes(review, edition, text, by.actor(), OffsetDateTime.now(clock));
        minutes.persistAndFlush(written);
        outbox.add(new ReviewMinutesWritten(code, edition, written.sha256()));
        return review;
    }
}

package org.mingjing.risk.review;

import java.util.stream.Stream;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.QuarterlyReviewCalled;
import org.mingjing.events.risk.QuarterlyReviewClosed;
import org.mingjing.events.risk.QuarterlyReviewHeld;
import org.mingjing.events.risk.QuarterlyReviewOpened;

/** What the others are told of a review, when it happens and when it is told again. */
public final class ReviewEvents {
    private ReviewEvents() {}

    static QuarterlyReviewOpened opened(QuarterlyReview review) {
        return new QuarterlyReviewOpened(
                review.code(),
                review.unitCode(),
                review.quarter().year(),
                review.quarter().number(),
                review.opening().dataSha256());
    }

    static QuarterlyReviewCalled called(QuarterlyReview review) {
        var meeting = review.meeting();
        return new QuarterlyReviewCalled(
                review.code(), review.unitCode(), meeting.officials().stream().toList(), meeting.chair());
    }

    static QuarterlyReviewHeld held(QuarterlyReview review) {
        var meeting = review.meeting();
        return new QuarterlyReviewHeld(
                review.code(),
                review.unitCode(),
                meeting.heldOn(),
                meeting.officials().size(),
                meeting.present().size());
    }

    public static QuarterlyReviewClosed closed(QuarterlyReview review) {
        return new QuarterlyReviewClosed(
                review.code(), review.unitCode(), review.closing().reportSha256());
    }

    /** As far as it has come; that its report was published is told of the report. */
    static Stream<DomainEvent> current(QuarterlyReview review) {
        var told = Stream.<DomainEvent>builder().add(opened(review));
        if (review.meeting().chair() != null) {
            told.add(called(review));
        }
        if (review.meeting().heldOn() != null) {
            told.add(held(review));
        }
        if (review.closing() != null) {
            told.add(closed(review));
        }
        return told.build();
    }
}

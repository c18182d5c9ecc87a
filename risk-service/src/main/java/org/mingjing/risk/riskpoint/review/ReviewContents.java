package org.mingjing.risk.riskpoint.review;

import jakarta.enterprise.context.ApplicationScoped;

/** What is on record of reviews, as it is read again and again: without the bytes of their lists. */
@ApplicationScoped
class ReviewContents {
    private final ReviewFinding.OnRecord findings;
    private final ReviewList.Sent lists;

    ReviewContents(ReviewFinding.OnRecord findings, ReviewList.Sent lists) {
        this.findings = findings;
        this.lists = lists;
    }

    ReviewContent of(RiskPointReview review) {
        return new ReviewContent(
                review, findings.of(review), lists.findByIdOptional(review.id()).orElse(null));
    }
}

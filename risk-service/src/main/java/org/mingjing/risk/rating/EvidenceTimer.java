package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.timer.TimerHandler;

/** Facts lose weight by the passing of time alone, so the day on which they do is a timer. */
@ApplicationScoped
class EvidenceTimer implements TimerHandler {
    private final ReviewEvidence reviewEvidence;

    EvidenceTimer(ReviewEvidence reviewEvidence) {
        this.reviewEvidence = reviewEvidence;
    }

    @Override
    public String kind() {
        return ReviewEvidence.TIMER;
    }

    @Override
    public void fire(String powerCode) {
        reviewEvidence.review(powerCode);
    }
}

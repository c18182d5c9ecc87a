package org.mingjing.risk.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.mingjing.risk.official.LeaderChanged;
import org.mingjing.risk.official.PowerLeaderChanged;
import org.mingjing.risk.power.HandlingChanged;
import org.mingjing.risk.power.NumberOfPowersChanged;
import org.mingjing.risk.power.PowersRevised;
import org.mingjing.risk.riskpoint.RiskPointsChanged;

/** Changes of powers and units after which powers have to be rated again. */
@ApplicationScoped
class RatingTriggers {
    private final DueReviews dueReviews;

    RatingTriggers(DueReviews dueReviews) {
        this.dueReviews = dueReviews;
    }

    void on(@Observes PowersRevised revised) {
        dueReviews.ofPowers(ProposalReason.REVISION, revised.codes());
    }

    void on(@Observes RiskPointsChanged changed) {
        dueReviews.ofPower(ProposalReason.REVISION, changed.powerCode());
    }

    void on(@Observes NumberOfPowersChanged changed) {
        dueReviews.ofUnit(ProposalReason.NUMBER_OF_POWERS, changed.unitCode());
    }

    void on(@Observes LeaderChanged changed) {
        dueReviews.ofUnit(ProposalReason.LEADER, changed.unitCode());
    }

    void on(@Observes PowerLeaderChanged changed) {
        dueReviews.ofPower(ProposalReason.LEADER, changed.powerCode());
    }

    void on(@Observes HandlingChanged changed) {
        dueReviews.ofPower(ProposalReason.LEADER, changed.powerCode());
    }
}

package org.mingjing.risk.riskpoint.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.RiskPoint;
import org.mingjing.risk.riskpoint.RiskPointProfile;

/** What a review decided of one risk point, or will once it is in force, in words that also a member of another unit can read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewDecisionView(
        String riskPointCode,
        RiskPointDecision.Outcome outcome,
        String reason,
        String powerCode,
        StepKind step,
        RiskPointProfile.Kind kind,
        String descriptionZh) {
    static ReviewDecisionView of(RiskPointDecision decision) {
        return new ReviewDecisionView(
                decision.riskPointCode(), decision.outcome(), decision.reason(), null, null, null, null);
    }

    static ReviewDecisionView of(Decided finding) {
        var outcome = finding.confirmed() ? RiskPointDecision.Outcome.CONFIRMED : RiskPointDecision.Outcome.REJECTED;
        return new ReviewDecisionView(finding.code(), outcome, finding.reason(), null, null, null, null);
    }

    ReviewDecisionView on(RiskPoint point) {
        var profile = point.profile();
        return new ReviewDecisionView(
                riskPointCode,
                outcome,
                reason,
                profile.powerCode(),
                profile.step(),
                profile.kind(),
                profile.descriptionZh());
    }
}

package org.mingjing.risk.riskpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.mingjing.risk.procedure.StepKind;

/**
 * A review as those read it whose work it is, and its members.
 *
 * @param recordedAt left out of reviews from before they were signed
 * @param sha256 of all that is on record, which is what members sign; left out of lists
 * @param list the table it decided on, where one was sent
 * @param decisions what it decides once it is in force, and then what it decided, by a table too; left out of lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskPointReviewView(
        UUID id,
        LocalDate heldOn,
        Collection<String> members,
        String minutes,
        String recordedBy,
        OffsetDateTime recordedAt,
        boolean inForce,
        String sha256,
        ListView list,
        List<DecisionView> decisions,
        List<SignatureView> signatures) {

    public record ListView(String sha256, boolean deleteAbsent, OffsetDateTime sentAt) {}

    /** @param objection left out where the member signed */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignatureView(String official, String sha256, String objection, OffsetDateTime signedAt) {
        static SignatureView of(ReviewSignature signature) {
            return new SignatureView(
                    signature.official(), signature.contentSha256(), signature.objection(), signature.signedAt());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            String riskPointCode,
            RiskPointDecision.Outcome outcome,
            String reason,
            String powerCode,
            StepKind step,
            RiskPointProfile.Kind kind,
            String descriptionZh) {
        static DecisionView of(RiskPointDecision decision) {
            return new DecisionView(
                    decision.riskPointCode(), decision.outcome(), decision.reason(), null, null, null, null);
        }

        static DecisionView of(DecideRiskPoints.Decided finding) {
            var outcome =
                    finding.confirmed() ? RiskPointDecision.Outcome.CONFIRMED : RiskPointDecision.Outcome.REJECTED;
            return new DecisionView(finding.code(), outcome, finding.reason(), null, null, null, null);
        }

        DecisionView on(RiskPoint point) {
            var profile = point.profile();
            return new DecisionView(
                    riskPointCode,
                    outcome,
                    reason,
                    profile.powerCode(),
                    profile.step(),
                    profile.kind(),
                    profile.descriptionZh());
        }
    }

    static RiskPointReviewView listed(Countersigned countersigned) {
        return of(countersigned, null, null, null);
    }

    static RiskPointReviewView whole(Countersigned countersigned, ReviewContent content, List<DecisionView> decisions) {
        var list = content.list();
        return of(
                countersigned,
                content.sha256(),
                list == null ? null : new ListView(list.sha256(), list.deleteAbsent(), list.sentAt()),
                decisions);
    }

    private static RiskPointReviewView of(
            Countersigned countersigned, String sha256, ListView list, List<DecisionView> decisions) {
        var review = countersigned.review();
        return new RiskPointReviewView(
                review.id(),
                review.heldOn(),
                new TreeSet<>(review.members()),
                review.minutes(),
                review.recordedBy(),
                review.recordedAt(),
                countersigned.isInForce(),
                sha256,
                list,
                decisions,
                countersigned.given().stream().map(SignatureView::of).toList());
    }
}

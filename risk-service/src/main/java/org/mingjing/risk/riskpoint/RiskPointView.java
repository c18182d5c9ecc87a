package org.mingjing.risk.riskpoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.Written;
import org.mingjing.risk.procedure.StepKind;

/**
 * A risk point as staff see it.
 *
 * @param stepName left out where the procedure has one step of the kind, or nobody has said which of several it is
 * @param proposedBy left out where the public proposed it
 * @param proposedOn left out where a review took it over from a list
 * @param doubtfulWords told to who proposes it, where there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RiskPointView(
        String code,
        String powerCode,
        StepKind step,
        String stepName,
        RiskPointProfile.Kind kind,
        Channel channel,
        String descriptionZh,
        String descriptionEn,
        RiskPointStatus status,
        String proposedBy,
        LocalDate proposedOn,
        String evidence,
        UUID reviewId,
        LocalDate decidedOn,
        String rejectedBecause,
        LocalDate retiredOn,
        String retiredBecause,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DoubtfulWord> doubtfulWords) {

    static RiskPointView of(RiskPoint point) {
        return of(point, List.of());
    }

    static RiskPointView written(Written<RiskPoint> proposed) {
        return of(proposed.record(), proposed.doubtfulWords());
    }

    private static RiskPointView of(RiskPoint point, List<DoubtfulWord> doubtfulWords) {
        var profile = point.profile();
        var proposal = point.proposal();
        var verdict = point.verdict();
        var retirement = point.retirement();
        return new RiskPointView(
                point.code(),
                profile.powerCode(),
                profile.step(),
                profile.stepName(),
                profile.kind(),
                profile.channel(),
                profile.descriptionZh(),
                profile.descriptionEn(),
                point.status(),
                proposal == null ? null : proposal.by(),
                proposal == null ? null : proposal.on(),
                proposal == null ? null : proposal.evidence(),
                verdict == null ? null : verdict.reviewId(),
                verdict == null ? null : verdict.on(),
                verdict == null ? null : verdict.rejectedBecause(),
                retirement == null ? null : retirement.on(),
                retirement == null ? null : retirement.reason().name(),
                doubtfulWords);
    }
}

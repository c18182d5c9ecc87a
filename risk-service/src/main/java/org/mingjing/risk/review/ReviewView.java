package org.mingjing.risk.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.Written;

/**
 * A review as staff see it.
 *
 * @param frozenAt when its data were stored; what stands, such as a level, is as it was then
 * @param dataSha256 of the frozen data as {@code data} writes them out
 * @param heldBy the last day on which it is held in time
 * @param overdueReportedOn when it was reported that it was not; absent otherwise
 * @param reportSha256 of the report as it was signed; absent until the review is closed
 * @param doubtfulWords told to who writes something of it, where there are any in that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(
        String code,
        String unitCode,
        int year,
        int quarter,
        ReviewState state,
        String rule,
        String openedBy,
        OffsetDateTime frozenAt,
        String dataSha256,
        LocalDate heldBy,
        LocalDate overdueReportedOn,
        Set<String> members,
        String chair,
        LocalDate heldOn,
        Set<String> present,
        String reportSha256,
        LocalDate closedOn,
        LocalDate publishedOn,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DoubtfulWord> doubtfulWords) {
    public static ReviewView of(QuarterlyReview review) {
        return of(review, List.of());
    }

    public static ReviewView written(Written<QuarterlyReview> written) {
        return of(written.record(), written.doubtfulWords());
    }

    private static ReviewView of(QuarterlyReview review, List<DoubtfulWord> doubtfulWords) {
        var closing = review.closing();
        var publication = review.publication();
        return new ReviewView(
                review.code(),
                review.unitCode(),
                review.quarter().year(),
                review.quarter().number(),
                review.state(),
                review.meeting().rule(),
                review.opening().by(),
                review.opening().at(),
                review.opening().dataSha256(),
                review.heldBy(),
                review.overdueReportedOn(),
                review.meeting().officials(),
                review.meeting().chair(),
                review.meeting().heldOn(),
                review.meeting().present(),
                closing == null ? null : closing.reportSha256(),
                closing == null ? null : closing.on(),
                publication == null ? null : publication.on(),
                doubtfulWords);
    }
}

package org.mingjing.risk.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.risk.naming.DoubtfulWord;
import org.mingjing.risk.naming.Written;

/**
 * A measure as staff see it.
 *
 * @param reviews every review of its effect, the oldest first; left out in lists
 * @param doubtfulWords told to who plans it, where there are any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureView(
        String code,
        String powerCode,
        String riskPointCode,
        Cause cause,
        MeasureKind kind,
        String description,
        String owner,
        LocalDate dueOn,
        MeasureStatus status,
        boolean overdue,
        int reminders,
        LocalDate plannedOn,
        String plannedBy,
        InPlaceView inPlace,
        LocalDate reviewedOn,
        WithdrawalView withdrawal,
        List<ReviewView> reviews,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<DoubtfulWord> doubtfulWords) {

    /** sha256, mediaType and size tell of a file that is kept elsewhere. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InPlaceView(LocalDate on, String by, String description, String sha256, String mediaType, Long size) {
        static InPlaceView of(InPlace inPlace) {
            var evidence = inPlace.evidence();
            return new InPlaceView(
                    inPlace.on(),
                    inPlace.by(),
                    evidence.description(),
                    evidence.sha256(),
                    evidence.mediaType(),
                    evidence.size());
        }
    }

    public record WithdrawalView(LocalDate on, String reason) {}

    public record ReviewView(boolean effective, String finding, LocalDate reviewedOn, String reviewedBy) {
        static ReviewView of(MeasureReview review) {
            return new ReviewView(review.effective(), review.finding(), review.reviewedOn(), review.reviewedBy());
        }
    }

    /** As lists show it, without its reviews. */
    static MeasureView of(Measure measure, LocalDate today) {
        return of(new Written<>(measure, List.of()), null, today);
    }

    static MeasureView of(Written<Measure> written, List<MeasureReview> reviews, LocalDate today) {
        var measure = written.record();
        var withdrawal = measure.withdrawal();
        return new MeasureView(
                measure.code(),
                measure.powerCode(),
                measure.riskPointCode(),
                measure.kind().cause(),
                measure.kind(),
                measure.plan().description(),
                measure.plan().owner(),
                measure.plan().dueOn(),
                measure.status(),
                measure.isOverdue(today),
                measure.reminders(),
                measure.planned().on(),
                measure.planned().by(),
                measure.inPlace() == null ? null : InPlaceView.of(measure.inPlace()),
                measure.reviewedOn(),
                withdrawal == null ? null : new WithdrawalView(withdrawal.on(), withdrawal.reason()),
                reviews == null ? null : reviews.stream().map(ReviewView::of).toList(),
                written.doubtfulWords());
    }
}

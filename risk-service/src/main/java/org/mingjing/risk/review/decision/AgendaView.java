package org.mingjing.risk.review.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.mingjing.risk.review.ReviewItem;

/**
 * An item of the agenda with what was decided of it.
 *
 * @param figure whose records in this unit it is about; absent for one that was added by hand
 * @param number how many those are
 * @param records named by who added it
 * @param decisions the last one counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaView(
        int no,
        String titleZh,
        String titleEn,
        String unitCode,
        String figure,
        Integer number,
        List<String> records,
        String addedBy,
        List<DecisionView> decisions) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DecisionView(
            int no,
            Outcome outcome,
            String decision,
            String reasons,
            Map<String, Vote> votes,
            String recordedBy,
            OffsetDateTime recordedAt) {
        static DecisionView of(Decision decision) {
            return new DecisionView(
                    decision.no(),
                    decision.outcome(),
                    decision.decision(),
                    decision.reasons(),
                    decision.votes(),
                    decision.recordedBy(),
                    decision.recordedAt());
        }
    }

    static AgendaView of(ReviewItem item, List<Decision> decisions) {
        var drawn = item.figure() != null;
        return new AgendaView(
                item.no(),
                item.titleZh(),
                item.titleEn(),
                item.unitCode(),
                drawn ? item.figure().toString() : null,
                drawn ? item.number() : null,
                drawn ? null : item.records(),
                item.addedBy(),
                decisions.stream().map(DecisionView::of).toList());
    }
}

package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.card.CardStatus;
import org.mingjing.accountability.card.Grade;
import org.mingjing.accountability.complaint.ComplaintKind;
import org.mingjing.accountability.complaint.UpheldComplaint;
import org.mingjing.accountability.evaluation.Ratings;
import org.mingjing.accountability.scheme.SampleScheme;

/** Short words for the facts of a month. */
final class Facts {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Facts() {}

    static CardFact card(String code, Grade grade, String trigger, CardStatus status) {
        return new CardFact(code, grade, trigger, DAY, status);
    }

    static CardFact upheld(Grade grade, String trigger) {
        return card("K-" + grade + trigger, grade, trigger, CardStatus.UPHELD);
    }

    static CardFact warning(String code, String trigger) {
        return card(code, Grade.WARNING, trigger, CardStatus.UPHELD);
    }

    static UpheldComplaint complaint(ComplaintKind kind) {
        return new UpheldComplaint(UUID.randomUUID(), kind);
    }

    static Score score(CardFact... cards) {
        return score(new MonthFacts(List.of(cards), List.of(), Ratings.NONE));
    }

    static Score score(UpheldComplaint... complaints) {
        return score(new MonthFacts(List.of(), Arrays.asList(complaints), Ratings.NONE));
    }

    static Score score(Ratings ratings) {
        return score(new MonthFacts(List.of(), List.of(), ratings));
    }

    static Score score(MonthFacts facts) {
        return Scoring.score(SampleScheme.scheme(), facts);
    }

    static PartScore part(Score score, String code) {
        return score.parts().stream()
                .filter(part -> part.part().equals(code))
                .findFirst()
                .orElseThrow();
    }

    static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}

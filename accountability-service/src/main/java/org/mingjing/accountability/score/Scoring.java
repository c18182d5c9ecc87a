package org.mingjing.accountability.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.card.Grade;
import org.mingjing.accountability.complaint.UpheldComplaint;
import org.mingjing.accountability.evaluation.Ratings;
import org.mingjing.accountability.scheme.Deduction;
import org.mingjing.accountability.scheme.ScorePart;
import org.mingjing.accountability.scheme.ScoreScheme;
import org.mingjing.accountability.score.ScoreLine.Origin;

/** Scores one month by one scheme. The same facts, in whatever order, give the same score to the last line. */
final class Scoring {
    private final ScoreScheme scheme;
    private final Map<String, List<ScoreLine>> linesByPart = new HashMap<>();
    private final List<ScoreLine> notInTable = new ArrayList<>();

    private Scoring(ScoreScheme scheme) {
        this.scheme = scheme;
        scheme.parts().forEach(part -> linesByPart.put(part.code(), new ArrayList<>()));
    }

    static Score score(ScoreScheme scheme, MonthFacts facts) {
        var scoring = new Scoring(scheme);
        scoring.cards(facts.cards().stream()
                .sorted(Comparator.comparing(CardFact::issuedOn).thenComparing(CardFact::cardCode))
                .toList());
        scoring.complaints(facts.complaints());
        var parts = scheme.parts().stream()
                .map(part -> scoring.part(part, facts.ratings()))
                .toList();
        return Score.of(scheme.number(), parts, scoring.notInTable);
    }

    private void cards(List<CardFact> cards) {
        cards.stream()
                // A single warning costs nothing: the table counts warnings by threes.
                .filter(card -> card.upheld() && card.grade() != Grade.WARNING)
                .forEach(card ->
                        deduct(scheme.deduction(card.fact()), card.fact(), cardOrigin(List.of(card.cardCode()))));
        ConsecutiveWarnings.in(cards, this::costsPoints)
                .forEach((trigger, threes) -> threes.forEach(three -> deduct(
                        scheme.deductionForThreeWarnings(trigger), "CARD_WARNING_X3:" + trigger, cardOrigin(three))));
    }

    private boolean costsPoints(CardFact card) {
        return scheme.deduction(card.fact()).isPresent();
    }

    private void complaints(List<UpheldComplaint> complaints) {
        complaints.stream()
                .sorted(Comparator.comparing(complaint -> complaint.id().toString()))
                .forEach(complaint -> deduct(
                        scheme.deduction(complaint.fact()),
                        complaint.fact(),
                        List.of(new Origin(Origin.Kind.COMPLAINT, complaint.id().toString()))));
    }

    private void deduct(Optional<Deduction> deduction, String fact, List<Origin> origin) {
        if (deduction.isEmpty()) {
            notInTable.add(new ScoreLine(fact, BigDecimal.ZERO.setScale(2), origin));
            return;
        }
        var line = new ScoreLine(fact, deduction.get().points().negate(), origin);
        deduction.get().parts().forEach(part -> linesByPart.get(part).add(line));
    }

    private PartScore part(ScorePart part, Ratings ratings) {
        var lines = linesByPart.get(part.code());
        if (!scheme.earnedByRatings(part.code())) {
            return PartScore.of(part, null, lines);
        }
        if (ratings.all() == 0) {
            return PartScore.of(part, PartScore.Mark.NO_DATA, lines);
        }
        lines.add(0, ratingsLine(part, ratings));
        return PartScore.of(part, null, lines);
    }

    private static ScoreLine ratingsLine(ScorePart part, Ratings ratings) {
        var earned = part.weight()
                .multiply(BigDecimal.valueOf(ratings.good()))
                .divide(BigDecimal.valueOf(ratings.all()), 2, RoundingMode.HALF_UP);
        return new ScoreLine(
                "EVALUATION",
                earned.subtract(part.weight()),
                List.of(
                        new Origin(Origin.Kind.RATINGS, Long.toString(ratings.all())),
                        new Origin(Origin.Kind.GOOD_RATINGS, Long.toString(ratings.good()))));
    }

    private static List<Origin> cardOrigin(List<String> codes) {
        return codes.stream().map(code -> new Origin(Origin.Kind.CARD, code)).toList();
    }
}

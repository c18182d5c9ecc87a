package org.mingjing.accountability.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.accountability.score.Facts.card;
import static org.mingjing.accountability.score.Facts.complaint;
import static org.mingjing.accountability.score.Facts.part;
import static org.mingjing.accountability.score.Facts.points;
import static org.mingjing.accountability.score.Facts.score;
import static org.mingjing.accountability.score.Facts.upheld;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.accountability.card.CardStatus;
import org.mingjing.accountability.card.Grade;
import org.mingjing.accountability.complaint.ComplaintKind;
import org.mingjing.accountability.evaluation.Ratings;
import org.mingjing.accountability.score.ScoreLine.Origin;

class ScoringTest {

    @Test
    void aMonthWithNoFactsKeepsAllPoints() {
        var score = score(Ratings.NONE);

        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.parts())
                .hasSize(9)
                .allSatisfy(part -> assertThat(part.lines()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "YELLOW, OVER_STEP_LIMIT,                 TIME_LIMIT, 9,  95",
        "YELLOW, NEAR_PROMISED_LIMIT,             TIME_LIMIT, 9,  95",
        "RED,    OVER_PROMISED_LIMIT,             TIME_LIMIT, 4,  90",
        "RED,    FEE_ABOVE_LOWER_LIMIT,           FEES,       0,  92",
        "RED,    FEE_NOT_PUBLISHED,               FEES,       0,  92",
        "YELLOW, PUBLICATION_OVERDUE,             OPENNESS,   5,  95",
        "RED,    LAWFUL_APPLICATION_NOT_ACCEPTED, PROCEDURE,  4,  90",
        "YELLOW, REFUSAL_WITHOUT_REASON,          PROCEDURE,  9,  95",
        "RED,    CANCELLED_POWER_USED,            PROCEDURE,  4,  90",
        "YELLOW, OUTSIDE_DISCRETION_TIER,         PROCEDURE,  9,  95",
        "YELLOW, OTHER,                           INSPECTION, 9,  95",
        "RED,    OTHER,                           INSPECTION, 4,  90"
    })
    void anUpheldCardDeductsInItsPart(Grade grade, String trigger, String part, String left, String total) {
        var score = score(upheld(grade, trigger));

        assertThat(part(score, part).points()).isEqualByComparingTo(left);
        assertThat(score.total()).isEqualByComparingTo(total);
    }

    @ParameterizedTest
    @CsvSource({
        "ATTITUDE,    ATTITUDE,  7, 97",
        "SLOW_ACTION, ATTITUDE,  7, 97",
        "INACTION,    LIABILITY, 5, 95",
        "MISCONDUCT,  INTEGRITY, 0, 90"
    })
    void anUpheldComplaintDeductsInItsPart(ComplaintKind kind, String part, String left, String total) {
        var score = score(complaint(kind));

        assertThat(part(score, part).points()).isEqualByComparingTo(left);
        assertThat(score.total()).isEqualByComparingTo(total);
    }

    @Test
    void aCardForTheStatutoryLimitDeductsInLiabilityAndInTimeLimit() {
        var score = score(upheld(Grade.RED_STATUTORY, "OVER_STATUTORY_LIMIT"));

        assertThat(part(score, "LIABILITY").points()).isEqualByComparingTo("0");
        assertThat(part(score, "TIME_LIMIT").points()).isEqualByComparingTo("4");
        assertThat(score.total()).isEqualByComparingTo("80");
    }

    @Test
    void aPartNeverFallsBelowZero() {
        var score = score(
                upheld(Grade.RED, "OVER_PROMISED_LIMIT"),
                upheld(Grade.YELLOW, "OVER_STEP_LIMIT"),
                upheld(Grade.RED_STATUTORY, "OVER_STATUTORY_LIMIT"));

        assertThat(part(score, "TIME_LIMIT").points()).isEqualByComparingTo("0");
        assertThat(part(score, "TIME_LIMIT").lines()).hasSize(3);
        assertThat(score.total()).isEqualByComparingTo("76");
    }

    @Test
    void cardsThatAreNotUpheldCostNothing() {
        var score = score(
                card("K-1", Grade.RED, "OTHER", CardStatus.ISSUED),
                card("K-2", Grade.RED, "OTHER", CardStatus.REVOKED),
                card("K-3", Grade.WARNING, "OTHER", CardStatus.UPHELD));

        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.notInTable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 4, 10.00", "4, 3, 7.50", "3, 2, 6.67", "3, 1, 3.33", "1, 0, 0.00"})
    void satisfactionIsTheShareOfGoodRatings(long all, long good, String points) {
        var satisfaction = part(score(new Ratings(all, good)), "SATISFACTION");

        assertThat(satisfaction.points()).isEqualTo(points(points));
        assertThat(satisfaction.mark()).isNull();
        assertThat(satisfaction.lines().get(0).origin())
                .containsExactly(
                        new Origin(Origin.Kind.RATINGS, Long.toString(all)),
                        new Origin(Origin.Kind.GOOD_RATINGS, Long.toString(good)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, NO_DATA, 10, 100", "1, 0, TOO_FEW, 10, 100", "4, 2, TOO_FEW, 10, 100", "5, 2, , 4, 94"})
    void fewRatingsAreNotTold(long all, long good, PartScore.Mark mark, String points, String total) {
        var told = score(new Ratings(all, good)).told();

        assertThat(part(told, "SATISFACTION").mark()).isEqualTo(mark);
        assertThat(part(told, "SATISFACTION").points()).isEqualByComparingTo(points);
        assertThat(part(told, "SATISFACTION").lines().isEmpty()).isEqualTo(all < 5);
        assertThat(told.total()).isEqualByComparingTo(total);
        assertThat(told.told()).isEqualTo(told);
    }

    @Test
    void withNoRatingsSatisfactionKeepsItsPointsAndSaysThatThereAreNoData() {
        var satisfaction = part(score(Ratings.NONE), "SATISFACTION");

        assertThat(satisfaction.points()).isEqualByComparingTo("10");
        assertThat(satisfaction.mark()).isEqualTo(PartScore.Mark.NO_DATA);
    }

    @Test
    void everyLineNamesTheRecordsItCameFrom() {
        var complaint = complaint(ComplaintKind.INACTION);
        var score = score(new MonthFacts(
                List.of(card("K-7", Grade.RED, "OTHER", CardStatus.UPHELD)), List.of(complaint), Ratings.NONE));

        assertThat(part(score, "INSPECTION").lines())
                .containsExactly(new ScoreLine(
                        "CARD_RED:OTHER", points("-10.00"), List.of(new Origin(Origin.Kind.CARD, "K-7"))));
        assertThat(part(score, "LIABILITY").lines())
                .containsExactly(new ScoreLine(
                        "COMPLAINT:INACTION",
                        points("-5.00"),
                        List.of(new Origin(Origin.Kind.COMPLAINT, complaint.id().toString()))));
    }

    @Test
    void anUpheldFactThatTheTableDoesNotNameIsShownAndNotTakenForNone() {
        var score = score(upheld(Grade.RED, "NEAR_PROMISED_LIMIT"));

        assertThat(score.total()).isEqualByComparingTo("100");
        assertThat(score.notInTable()).extracting(ScoreLine::fact).containsExactly("CARD_RED:NEAR_PROMISED_LIMIT");
    }

    @Test
    void theOrderInWhichFactsAreFoundDoesNotMatter() {
        var cards = new ArrayList<>(List.of(
                Facts.warning("K-1", "OTHER"),
                card("K-2", Grade.YELLOW, "OTHER", CardStatus.UPHELD),
                Facts.warning("K-3", "OTHER"),
                Facts.warning("K-4", "OTHER"),
                Facts.warning("K-5", "OTHER")));
        var complaints = new ArrayList<>(List.of(complaint(ComplaintKind.ATTITUDE), complaint(ComplaintKind.ATTITUDE)));
        var first = score(new MonthFacts(List.copyOf(cards), List.copyOf(complaints), Ratings.NONE));
        Collections.reverse(cards);
        Collections.reverse(complaints);

        assertThat(score(new MonthFacts(cards, complaints, Ratings.NONE))).isEqualTo(first);
    }
}

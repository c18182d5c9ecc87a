package org.mingjing.accountability.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.accountability.score.Facts.card;
import static org.mingjing.accountability.score.Facts.part;
import static org.mingjing.accountability.score.Facts.points;
import static org.mingjing.accountability.score.Facts.score;
import static org.mingjing.accountability.score.Facts.warning;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.accountability.card.CardFact;
import org.mingjing.accountability.card.CardStatus;
import org.mingjing.accountability.card.Grade;
import org.mingjing.accountability.score.ScoreLine.Origin;

class ConsecutiveWarningsTest {
    private static final String NEAR = "NEAR_PROMISED_LIMIT";

    @Test
    void threeInARowDeductThreePointsInThePartOfTheTrigger() {
        var score = score(warning("K-1", NEAR), warning("K-2", NEAR), warning("K-3", NEAR));

        assertThat(part(score, "TIME_LIMIT").lines())
                .containsExactly(new ScoreLine(
                        "CARD_WARNING_X3:" + NEAR,
                        points("-3.00"),
                        List.of(
                                new Origin(Origin.Kind.CARD, "K-1"),
                                new Origin(Origin.Kind.CARD, "K-2"),
                                new Origin(Origin.Kind.CARD, "K-3"))));
        assertThat(score.total()).isEqualByComparingTo("97");
    }

    @Test
    void twoAreNotEnough() {
        assertThat(score(warning("K-1", NEAR), warning("K-2", NEAR)).total()).isEqualByComparingTo("100");
    }

    @Test
    void fiveAreOneThreeAndSixAreTwo() {
        assertThat(score(inARow(5)).total()).isEqualByComparingTo("97");
        assertThat(score(inARow(6)).total()).isEqualByComparingTo("94");
    }

    @Test
    void threeOnDifferentTriggersAreNoThree() {
        var score = score(warning("K-1", NEAR), warning("K-2", "OTHER"), warning("K-3", "PUBLICATION_OVERDUE"));

        assertThat(score.total()).isEqualByComparingTo("100");
    }

    @Test
    void aWarningOnAnotherTriggerInBetweenDoesNotInterrupt() {
        var score = score(warning("K-1", NEAR), warning("K-2", "OTHER"), warning("K-3", NEAR), warning("K-4", NEAR));

        assertThat(score.total()).isEqualByComparingTo("97");
    }

    @Test
    void anUpheldYellowCardOnTheTriggerInterruptsAndIsPaidForItself() {
        var score = score(
                warning("K-1", NEAR),
                warning("K-2", NEAR),
                card("K-3", Grade.YELLOW, NEAR, CardStatus.UPHELD),
                warning("K-4", NEAR));

        assertThat(score.total()).isEqualByComparingTo("95");
    }

    @Test
    void aYellowCardNotUpheldDoesNotInterrupt() {
        var score = score(
                warning("K-1", NEAR),
                warning("K-2", NEAR),
                card("K-3", Grade.YELLOW, NEAR, CardStatus.ISSUED),
                card("K-4", Grade.YELLOW, NEAR, CardStatus.REVOKED),
                warning("K-5", NEAR));

        assertThat(score.total()).isEqualByComparingTo("97");
    }

    @Test
    void aRevokedWarningWasNeverThere() {
        var revoked = card("K-2", Grade.WARNING, NEAR, CardStatus.REVOKED);

        assertThat(score(warning("K-1", NEAR), revoked, warning("K-3", NEAR)).total())
                .isEqualByComparingTo("100");
        assertThat(score(warning("K-1", NEAR), revoked, warning("K-3", NEAR), warning("K-4", NEAR))
                        .total())
                .isEqualByComparingTo("97");
    }

    @Test
    void aWarningThatNobodyUpheldDoesNotCount() {
        var issued = card("K-2", Grade.WARNING, NEAR, CardStatus.ISSUED);

        assertThat(score(warning("K-1", NEAR), issued, warning("K-3", NEAR)).total())
                .isEqualByComparingTo("100");
        assertThat(score(warning("K-1", NEAR), issued, warning("K-3", NEAR), warning("K-4", NEAR))
                        .total())
                .isEqualByComparingTo("97");
    }

    @Test
    void aTriggerThatTouchesTwoPartsDeductsInBoth() {
        var statutory = "OVER_STATUTORY_LIMIT";
        var score = score(warning("K-1", statutory), warning("K-2", statutory), warning("K-3", statutory));

        assertThat(part(score, "LIABILITY").points()).isEqualByComparingTo("7");
        assertThat(part(score, "TIME_LIMIT").points()).isEqualByComparingTo("11");
    }

    private static CardFact[] inARow(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> warning("K-" + number, NEAR))
                .toArray(CardFact[]::new);
    }
}

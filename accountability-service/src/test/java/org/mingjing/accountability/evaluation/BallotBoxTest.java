package org.mingjing.accountability.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotBoxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<Answer> inOrder =
            IntStream.range(0, 50).mapToObj(BallotBoxTest::answer).toList();
    private final BallotBox box = new BallotBox();

    @Test
    void answersLieInAnotherOrderThanTheyCame() {
        inOrder.forEach(box::put);

        assertThat(box.open(1, DAY))
                .containsExactlyInAnyOrderElementsOf(inOrder)
                .isNotEqualTo(inOrder);
    }

    @Test
    void theLastAnswerToComeIsNotAlwaysAtTheEnd() {
        assertThat(IntStream.range(0, 50).mapToObj(run -> placeOfTheLastOf(5)).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void anAnswerIsTakenOutOnce() {
        inOrder.forEach(box::put);

        assertThat(box.open(1, DAY)).hasSize(50);
        assertThat(box.open(1, DAY)).isEmpty();
    }

    @Test
    void fewAnswersStayInTheBoxUntilThereAreEnough() {
        inOrder.subList(0, 4).forEach(box::put);
        assertThat(box.open(5, DAY)).isEmpty();

        box.put(inOrder.get(4));
        assertThat(box.open(5, DAY)).containsExactlyInAnyOrderElementsOf(inOrder.subList(0, 5));
    }

    @Test
    void anAnswerWaitsNoLongerThanItsDayAndTheNextDayStaysClosed() {
        var late = new Answer("P", "U", 1, null, DAY.plusDays(1));
        box.put(inOrder.get(0));
        box.put(late);

        assertThat(box.open(5, DAY)).isEmpty();
        assertThat(box.open(5, DAY.plusDays(1))).containsExactly(inOrder.get(0));
        assertThat(box.open(5, DAY.plusDays(1))).isEmpty();
        assertThat(box.open(5, DAY.plusDays(2))).containsExactly(late);
    }

    private int placeOfTheLastOf(int count) {
        inOrder.subList(0, count).forEach(box::put);
        return box.open(1, DAY).indexOf(inOrder.get(count - 1));
    }

    private static Answer answer(int number) {
        return new Answer("P", "U", 5, "remark " + number, DAY);
    }
}

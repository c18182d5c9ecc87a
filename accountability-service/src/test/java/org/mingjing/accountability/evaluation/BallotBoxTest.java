package org.mingjing.accountability.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BallotBoxTest {
    private final List<Answer> inOrder =
            IntStream.range(0, 50).mapToObj(BallotBoxTest::answer).toList();
    private final BallotBox box = new BallotBox();

    @Test
    void answersLieInAnotherOrderThanTheyCame() {
        inOrder.forEach(box::put);

        assertThat(box.empty()).containsExactlyInAnyOrderElementsOf(inOrder).isNotEqualTo(inOrder);
    }

    @Test
    void theLastAnswerToComeIsNotAlwaysAtTheEnd() {
        assertThat(IntStream.range(0, 50).mapToObj(run -> placeOfTheLastOf(5)).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void anAnswerIsTakenOutOnce() {
        inOrder.forEach(box::put);

        assertThat(box.empty()).hasSize(50);
        assertThat(box.empty()).isEmpty();
    }

    private int placeOfTheLastOf(int count) {
        inOrder.subList(0, count).forEach(box::put);
        return box.empty().indexOf(inOrder.get(count - 1));
    }

    private static Answer answer(int number) {
        return new Answer("P", "U", 5, "remark " + number, LocalDate.of(2026, 3, 2));
    }
}

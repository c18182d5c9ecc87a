package org.mingjing.accountability.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BallotBoxTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int LEAST = 5;

    private final List<Answer> inOrder =
            IntStream.range(0, 50).mapToObj(BallotBoxTest::answer).toList();
    private final BallotBox box = new BallotBox();

    @Test
    void answersLieInAnotherOrderThanTheyCame() {
        inOrder.forEach(box::put);

        assertThat(box.open(1)).containsExactlyInAnyOrderElementsOf(inOrder).isNotEqualTo(inOrder);
    }

    @Test
    void theLastAnswerToComeIsNotAlwaysAtTheEnd() {
        assertThat(IntStream.range(0, 50).mapToObj(run -> placeOfTheLastOf(5)).distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    void anAnswerIsTakenOutOnce() {
        inOrder.forEach(box::put);

        assertThat(box.open(1)).hasSize(50);
        assertThat(box.open(1)).isEmpty();
    }

    @Test
    void fewAnswersStayInTheBoxUntilOthersCome() {
        inOrder.subList(0, 8).forEach(box::put);
        assertThat(box.open(5)).isEmpty();

        box.put(inOrder.get(8));
        assertThat(box.open(5)).hasSize(5);
        assertThat(box.open(5)).isEmpty();
        assertThat(box.open(1)).hasSize(4);
    }

    @Test
    void anAnswerOfAnEarlierDayIsNotTakenOutAlone() {
        box.put(new Answer("P", "U", 1, null, DAY.minusDays(30)));
        box.put(inOrder.get(0));

        assertThat(box.open(5)).isEmpty();
    }

    /** @param openedAfter whether somebody looks into the box after each answer */
    @Property(tries = 200)
    void wheneverTheBoxIsOpenedNoFewAnswersAreWrittenTogetherAndNoneIsLost(
            @ForAll @Size(min = 5, max = 60) List<Boolean> openedAfter) {
        var opened = new BallotBox();
        var together = new ArrayList<List<Answer>>();
        for (int i = 0; i < openedAfter.size(); i++) {
            opened.put(answer(i));
            if (openedAfter.get(i)) {
                together.add(opened.open(LEAST));
            }
        }
        together.removeIf(List::isEmpty);
        var waiting = opened.open(1);

        assertThat(together).allSatisfy(answers -> assertThat(answers).hasSizeGreaterThanOrEqualTo(LEAST));
        assertThat(together.isEmpty() || waiting.size() >= LEAST - 1).isTrue();
        assertThat(Stream.concat(together.stream().flatMap(List::stream), waiting.stream()))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, openedAfter.size())
                        .mapToObj(BallotBoxTest::answer)
                        .toList());
    }

    private int placeOfTheLastOf(int count) {
        inOrder.subList(0, count).forEach(box::put);
        return box.open(1).indexOf(inOrder.get(count - 1));
    }

    private static Answer answer(int number) {
        return new Answer("P", "U", 5, "remark " + number, DAY);
    }
}

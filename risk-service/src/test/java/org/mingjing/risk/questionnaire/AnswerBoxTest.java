package org.mingjing.risk.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AnswerBoxTest {
    private final AnswerBox box = new AnswerBox("Q");

    @Test
    void answers_lie_in_another_order_than_their_tokens_were_spent() {
        var inOrder = IntStream.range(0, 50).mapToObj(AnswerBoxTest::sheet).toList();
        inOrder.forEach(box::put);

        assertThat(box.openForGood())
                .containsExactlyInAnyOrderElementsOf(inOrder)
                .isNotEqualTo(inOrder);
        assertThat(box.openForGood()).isEmpty();
    }

    @Test
    void what_stays_behind_is_as_many_as_may_go() {
        IntStream.range(0, 9).mapToObj(AnswerBoxTest::sheet).forEach(box::put);
        assertThat(box.open(5)).isEmpty();

        box.put(sheet(9));
        assertThat(box.open(5)).hasSize(5);
        assertThat(box.open(5)).isEmpty();
        assertThat(box.openForGood()).hasSize(5);
    }

    @Test
    void a_box_is_heavy_long_before_its_row_is_full() {
        var full = new Sheet(List.of(new Answer(1, null, "长".repeat(Sheet.LONGEST))));
        IntStream.range(0, 24).forEach(i -> box.put(full));
        assertThat(box.isHeavy()).isFalse();

        box.put(full);
        assertThat(box.isHeavy()).isTrue();
        assertThat(box.open(5)).hasSize(20);
        assertThat(box.isHeavy()).isFalse();
    }

    /** @param openedAfter whether somebody looks into the box after each sheet */
    @Property(tries = 200)
    void whenever_a_box_is_opened_no_few_sheets_are_written_together_and_none_is_lost(
            @ForAll @Size(min = 5, max = 60) List<Boolean> openedAfter) {
        var opened = new AnswerBox("Q");
        var together = new ArrayList<List<Sheet>>();
        for (int i = 0; i < openedAfter.size(); i++) {
            opened.put(sheet(i));
            if (openedAfter.get(i)) {
                together.add(opened.open(Counts.LEAST));
            }
        }
        together.add(opened.openForGood());

        together.removeIf(List::isEmpty);
        assertThat(together).allSatisfy(sheets -> assertThat(sheets).hasSizeGreaterThanOrEqualTo(Counts.LEAST));
        assertThat(together.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, openedAfter.size())
                        .mapToObj(AnswerBoxTest::sheet)
                        .toList());
    }

    private static Sheet sheet(int said) {
        return new Sheet(List.of(new Answer(1, said, null)));
    }
}

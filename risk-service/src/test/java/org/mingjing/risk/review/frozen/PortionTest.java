package org.mingjing.risk.review.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read of a quarter is handed over before it becomes much. */
class PortionTest {
    private final List<List<String>> taken = new ArrayList<>();
    private final Portion portion = new Portion(
            Theme.POWERS,
            (theme, records) ->
                    taken.add(records.stream().map(FrozenRecord.Content::record).toList()));

    @Test
    void many_records_are_handed_over_in_their_order_and_the_rest_at_the_end() {
        int handedOver = 0;
        for (int i = 0; i < 2 * Portion.LARGEST + 1; i++) {
            handedOver += portion.add(record(i)) ? 1 : 0;
        }
        portion.handOver();
        portion.handOver();

        assertThat(handedOver).isEqualTo(2);
        assertThat(taken).extracting(List::size).containsExactly(Portion.LARGEST, Portion.LARGEST, 1);
        assertThat(taken.get(1).get(0)).isEqualTo("P-" + Portion.LARGEST);
        assertThat(taken.get(2)).containsExactly("P-" + 2 * Portion.LARGEST);
    }

    @Test
    void of_nothing_nothing_is_handed_over() {
        portion.handOver();

        assertThat(taken).isEmpty();
    }

    private static FrozenRecord.Content record(int number) {
        return new FrozenRecord.Content("EFFECTIVE", "P-" + number, "P-" + number, "U");
    }
}

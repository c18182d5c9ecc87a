package org.mingjing.risk.review.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void parts_that_are_always_counted_come_first_in_their_order_then_the_others_by_name() {
        var tally = new Tally(Theme.PROPOSALS);
        tally.count(records("OPEN", "Z", "OPEN"));
        tally.count(records("A", "REFUSED"));

        assertThat(tally.whole()).isEqualTo(5);
        assertThat(tally.parts().keySet()).containsExactly("ACCEPTED", "REFUSED", "OPEN", "A", "Z");
        assertThat(tally.parts().values()).containsExactly(0, 1, 2, 1, 1);
    }

    @Test
    void records_of_no_part_count_for_the_whole_alone() {
        var tally = new Tally(Theme.MEASURES_OVERDUE);
        tally.count(records("", ""));

        assertThat(tally.whole()).isEqualTo(2);
        assertThat(tally.parts()).isEmpty();
    }

    private static List<FrozenRecord.Content> records(String... parts) {
        return Stream.of(parts)
                .map(part -> new FrozenRecord.Content(part, "R", null, "U"))
                .toList();
    }
}

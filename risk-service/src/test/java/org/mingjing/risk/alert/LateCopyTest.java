package org.mingjing.risk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LateCopyTest {
    private static final UUID FIRST = UUID.fromString("0199f3a2-7c1e-7000-8000-000000000001");
    private static final UUID SECOND = UUID.fromString("0199f3a2-7c1e-7000-8000-000000000002");

    private final LateCopy copy = new LateCopy(Copy.CARDS, LocalDate.of(2026, 11, 1));

    @Test
    void it_lacks_something_until_all_that_was_told_again_was_heard_in_whatever_order() {
        assertThat(copy.isWhole()).isFalse();
        copy.hear(FIRST);
        copy.end(FIRST, 2);
        assertThat(copy.isWhole()).isFalse();
        copy.hear(FIRST);
        assertThat(copy.isWhole()).isTrue();
    }

    @Test
    void a_telling_that_breaks_off_makes_nothing_whole_and_the_next_counts_from_its_beginning() {
        copy.hear(FIRST);
        copy.hear(FIRST);
        assertThat(copy.isWhole()).isFalse();

        copy.hear(SECOND);
        copy.hear(FIRST);
        copy.end(FIRST, 3);
        copy.end(SECOND, 2);
        assertThat(copy.isWhole()).isFalse();
        copy.hear(SECOND);
        assertThat(copy.isWhole()).isTrue();
    }

    @Test
    void what_is_whole_stays_so_while_all_is_told_once_more() {
        copy.end(FIRST, 0);
        copy.hear(SECOND);
        assertThat(copy.isWhole()).isTrue();
    }
}

package org.mingjing.risk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LateCopyTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00+08:00");

    private final LateCopy copy = new LateCopy(Copy.CARDS, LocalDate.of(2026, 11, 1));

    @Test
    void it_lacks_something_until_a_while_after_the_last_was_told_again() {
        assertThat(copy.isWhole(NOON)).isFalse();
        copy.toldAgain(NOON);
        copy.toldAgain(NOON.plusMinutes(1));
        assertThat(copy.isWhole(NOON.plusMinutes(1).plus(LateCopy.PAUSE).minusNanos(1)))
                .isFalse();
        assertThat(copy.isWhole(NOON.plusMinutes(1).plus(LateCopy.PAUSE))).isTrue();
    }
}

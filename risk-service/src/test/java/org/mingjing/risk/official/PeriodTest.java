package org.mingjing.risk.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);

    private final Period open = new Period(FIRST, null);
    private final Period closed = new Period(FIRST, TENTH);

    @Test
    void two_periods_share_the_days_that_both_have() {
        var later = new Period(TENTH.minusDays(2), TENTH.plusDays(2));
        assertThat(closed.shared(later)).isEqualTo(new Period(TENTH.minusDays(2), TENTH));
        assertThat(later.shared(closed)).isEqualTo(new Period(TENTH.minusDays(2), TENTH));
        assertThat(open.shared(closed)).isEqualTo(closed);
        assertThat(closed.shared(open)).isEqualTo(closed);
        assertThat(open.shared(new Period(TENTH, null))).isEqualTo(new Period(TENTH, null));
    }
}

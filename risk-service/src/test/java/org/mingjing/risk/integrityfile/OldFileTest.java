package org.mingjing.risk.integrityfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OldFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate A_YEAR_AGO = LocalDate.of(2025, 11, 23);

    @Test
    void a_file_is_old_when_nothing_was_put_in_for_a_year() {
        assertThat(file(A_YEAR_AGO, null).isOldOn(TODAY)).isFalse();
        assertThat(file(A_YEAR_AGO.minusDays(1), null).isOldOn(TODAY)).isTrue();
        assertThat(file(null, null).isOldOn(TODAY)).isTrue();
    }

    @Test
    void of_an_old_file_people_are_reminded_once_a_year() {
        var old = A_YEAR_AGO.minusDays(1);
        assertThat(file(old, null).isToBeRemindedOfOn(TODAY)).isTrue();
        assertThat(file(old, TODAY).isToBeRemindedOfOn(TODAY)).isFalse();
        assertThat(file(old, A_YEAR_AGO.plusDays(1)).isToBeRemindedOfOn(TODAY)).isFalse();
        assertThat(file(null, A_YEAR_AGO).isToBeRemindedOfOn(TODAY)).isTrue();
        assertThat(file(A_YEAR_AGO, A_YEAR_AGO.minusYears(1)).isToBeRemindedOfOn(TODAY))
                .isFalse();
    }

    private static OldFile file(LocalDate lastOn, LocalDate remindedOn) {
        return new OldFile("OFF-1", "EB-JC", lastOn, remindedOn);
    }
}

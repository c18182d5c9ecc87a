package org.mingjing.risk.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What a correction takes away from a signal, and what it adds to it. */
class SignalContentTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final SignalContent said = new SignalContent("P", null, "U", "OFF", 3, DAY, "检查记录第 3 页");

    @Test
    void to_leave_out_say_of_somebody_else_of_another_day_or_less_gravely_softens() {
        assertThat(said.isSoftenedBy(new SignalContent("P", null, "U", null, 3, DAY, "检查记录第 3 页")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent("P", null, "U", "ANOTHER", 3, DAY, "检查记录第 3 页")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent(null, null, "U", "OFF", 3, DAY, "检查记录第 3 页")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent("P", null, "U", "OFF", 2, DAY, "检查记录第 3 页")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent("P", null, "U", "OFF", 3, DAY.minusYears(2), "检查记录第 3 页")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent("P", null, "U", "OFF", 3, DAY, "查无实据")))
                .isTrue();
        assertThat(said.isSoftenedBy(new SignalContent("ANOTHER", null, null, "OFF", 3, DAY, "检查记录第 3 页")))
                .isTrue();
    }

    @Test
    void to_name_an_official_for_what_a_unit_did_softens_it_for_the_unit() {
        var ofTheUnit = new SignalContent(null, null, "U", null, 3, DAY, "排队");

        assertThat(ofTheUnit.isSoftenedBy(new SignalContent(null, null, "U", "OFF", 3, DAY, "排队")))
                .isTrue();
    }

    @Test
    void to_say_more_or_more_gravely_does_not() {
        assertThat(said.isSoftenedBy(said)).isFalse();
        assertThat(said.isSoftenedBy(new SignalContent("P", "SIGN", "U", "OFF", 5, DAY, "检查记录第 3 页,另见第 5 页")))
                .isFalse();
        // The unit follows from the power.
        assertThat(said.isSoftenedBy(new SignalContent("P", null, null, "OFF", 3, DAY, "检查记录第 3 页")))
                .isFalse();
    }
}

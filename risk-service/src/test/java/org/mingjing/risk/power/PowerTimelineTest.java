package org.mingjing.risk.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PowerTimelineTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Provenance SAID =
            new Provenance("调整", null, "LEADER", OffsetDateTime.parse("2026-01-01T10:00:00+08:00"));

    private PowerTimeline moved;
    private PowerTimeline cancelled;

    /** One went from U-1 to U-2 in May; one of U-1 was suspended in March and cancelled in July. */
    @BeforeEach
    void twoPowers() {
        var first = new PowerRevision("P-1", content("U-1"), MARCH, SAID);
        var second = first.followedBy(2, content("U-2"), new RevisionOrder(MAY, "划转", null, null), SAID, JULY);
        moved = new PowerTimeline(List.of(first, second), List.of());
        cancelled = new PowerTimeline(
                List.of(new PowerRevision("P-2", content("U-1"), MARCH, SAID)),
                List.of(reform(ReformKind.SUSPEND, MARCH), reform(ReformKind.CANCEL, JULY)));
    }

    @Test
    void a_unit_has_a_power_from_its_first_day_to_the_day_before_another_has_it() {
        assertThat(moved.lastDayWith("U-1", MARCH, JULY)).contains(MAY.minusDays(1));
        assertThat(moved.lastDayWith("U-2", MARCH, JULY)).contains(JULY);
        assertThat(moved.lastDayWith("U-3", MARCH, JULY)).isEmpty();
    }

    @Test
    void only_days_that_were_asked_for_count() {
        assertThat(moved.lastDayWith("U-1", MARCH, MARCH.plusDays(3))).contains(MARCH.plusDays(3));
        assertThat(moved.lastDayWith("U-1", MAY, JULY)).isEmpty();
        assertThat(moved.lastDayWith("U-2", MARCH, MAY)).contains(MAY);
        assertThat(moved.lastDayWith("U-2", MARCH, MAY.minusDays(1))).isEmpty();
        assertThat(moved.lastDayWith("U-1", MARCH.minusYears(1), MARCH.minusDays(1)))
                .isEmpty();
    }

    @Test
    void a_suspended_power_is_still_one_and_a_cancelled_one_was_until_the_day_before() {
        assertThat(cancelled.lastDayWith("U-1", MARCH, JULY.plusDays(9))).contains(JULY.minusDays(1));
        assertThat(cancelled.lastDayWith("U-1", JULY, JULY.plusDays(9))).isEmpty();
    }

    @Test
    void it_is_called_as_it_was_that_day() {
        assertThat(moved.on(MARCH.minusDays(1))).isEmpty();
        assertThat(moved.on(MARCH).orElseThrow().unitCode()).isEqualTo("U-1");
        assertThat(moved.on(MAY).orElseThrow().nameZh()).isEqualTo("U-2 的权力");
    }

    private static Reform reform(ReformKind kind, LocalDate on) {
        var power = new Power("P-2", content("U-1").profile());
        return new Reform(power, new ReformOrder(kind, "〔2026〕1", on, "x", null), "SUPERVISOR", SAID.madeAt());
    }

    private static PowerContent content(String unit) {
        return PowerContent.stated(new PowerProfile(
                unit,
                PowerType.LICENSE,
                Scope.UNIT,
                unit + " 的权力",
                "Power of " + unit,
                "《教师法》第十三条",
                LedBy.OTHER,
                Attention.LOW,
                false,
                Discretion.NONE,
                1,
                0,
                1,
                20,
                LimitUnit.WORKING_DAY,
                10,
                LimitUnit.WORKING_DAY));
    }
}

package org.mingjing.risk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageFiguresTest {

    @Test
    void coverage_is_the_share_of_steps_that_have_a_risk_point() {
        assertThat(new CoverageFigures(2, 0, 3, 1, 0, 0).coveredPercent()).isEqualByComparingTo("66.7");
        assertThat(new CoverageFigures(2, 0, 3, 0, 0, 0).coveredPercent()).isEqualByComparingTo("100");
        assertThat(new CoverageFigures(2, 0, 3, 3, 0, 0).coveredPercent()).isEqualByComparingTo("0");
    }

    @Test
    void where_no_step_is_known_nothing_is_said() {
        assertThat(new CoverageFigures(2, 2, 0, 0, 2, 0).coveredPercent()).isNull();
    }
}

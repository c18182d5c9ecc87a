package org.mingjing.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void all_conditions_hold_each_by_itself() {
        var wanted = Conditions.none()
                .and("code > :after", "after", "EB-L-01")
                .and("unit in :units or delegate in :units", "units", List.of("EB"));

        assertThat(wanted.text()).isEqualTo("(code > :after) and (unit in :units or delegate in :units)");
        assertThat(wanted.parameters()).isEqualTo(Map.of("after", "EB-L-01", "units", List.of("EB")));
    }

    @Test
    void what_nobody_asked_for_narrows_nothing() {
        var wanted = Conditions.none().and("status = :status", "status", null);

        assertThat(wanted.text()).isEqualTo("1 = 1");
        assertThat(wanted.parameters()).isEmpty();
    }

    @Test
    void a_condition_may_have_no_parameter_or_several() {
        var wanted = Conditions.none()
                .and("endedOn is null")
                .and("level = :level and ratedOn < :before")
                .given("level", "I")
                .given("before", 3);

        assertThat(wanted.text()).isEqualTo("(endedOn is null) and (level = :level and ratedOn < :before)");
        assertThat(wanted.parameters()).isEqualTo(Map.of("level", "I", "before", 3));
    }
}

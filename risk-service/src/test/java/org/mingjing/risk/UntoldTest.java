package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** That the watch over all writes of the service tests is awake, and what it lets through. */
@QuarkusTest
class UntoldTest {
    @Test
    void the_rows_that_a_write_changes_are_seen() {
        RiskFixtures.importedUnit();

        assertThat(WatchedWrites.changedBy("units.import"))
                .contains("unit", "unit_revision")
                .anyMatch(table -> table.startsWith("outbox_"));
    }

    @Test
    void a_change_that_nobody_is_told_of_is_refused() {
        assertThatThrownBy(() -> Untold.refuse("unit.open", Set.of("unit", "timer")))
                .hasMessageContaining("unit.open changed");
        assertThatThrownBy(() -> Untold.refuse("unit.open", Set.of("timer_of_units")))
                .hasMessageContaining("unit.open changed");
        assertThatCode(() -> Untold.refuse("unit.open", Set.of("unit", "outbox_2026_11")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Untold.refuse("unit.open", Set.of("timer", "audit_entry_2026_11")))
                .doesNotThrowAnyException();
    }
}

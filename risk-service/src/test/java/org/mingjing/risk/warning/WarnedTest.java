package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mingjing.risk.warning.WarningFixtures.MONDAY;
import static org.mingjing.risk.warning.WarningFixtures.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.risk.interest.MutualInterests.Tie;

class WarnedTest {
    private final Warned official = new Warned("U", "O-1");
    private final Warned unit = new Warned("U", null);

    @Test
    void nobody_decides_on_whom_they_declared_to_have_to_do_with() {
        var ties = List.of(new Tie("O-2", true, MONDAY), new Tie("O-1", true, MONDAY.plusDays(5)));

        refused("warning-interest", () -> official.refuseTied(ties));
    }

    @Test
    void what_the_warned_alone_declared_keeps_nobody_out() {
        assertThatCode(() -> official.refuseTied(List.of(new Tie("O-1", false, MONDAY))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_tie_to_an_official_is_none_to_their_unit_and_the_other_way_round() {
        refused("warning-interest", () -> unit.refuseTied(List.of(new Tie("U", true, MONDAY))));
        assertThatCode(() -> unit.refuseTied(List.of(new Tie("O-1", true, MONDAY))))
                .doesNotThrowAnyException();
        assertThatCode(() -> official.refuseTied(List.of(new Tie("U", true, MONDAY))))
                .doesNotThrowAnyException();
    }
}

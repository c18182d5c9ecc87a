package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mingjing.risk.warning.WarningFixtures.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WarnedTest {
    private final Warned official = new Warned("U", "O-1");
    private final Warned unit = new Warned("U", null);

    @Test
    void nobody_decides_on_whom_they_declared_to_have_to_do_with() {
        refused("warning-interest", () -> official.refuseTied(Set.of("O-2", "O-1")));
        assertThatCode(() -> official.refuseTied(Set.of("O-2"))).doesNotThrowAnyException();
    }

    @Test
    void whoever_belongs_to_a_unit_decides_on_no_warning_to_it_but_on_those_to_its_officials() {
        refused("warning-own", () -> unit.refuseMember(Set.of("V", "U")));
        assertThatCode(() -> unit.refuseMember(Set.of("V"))).doesNotThrowAnyException();
        assertThatCode(() -> official.refuseMember(Set.of("U"))).doesNotThrowAnyException();
    }

    @Test
    void a_tie_to_an_official_is_none_to_their_unit_and_the_other_way_round() {
        refused("warning-interest", () -> unit.refuseTied(Set.of("U")));
        assertThatCode(() -> unit.refuseTied(Set.of("O-1"))).doesNotThrowAnyException();
        assertThatCode(() -> official.refuseTied(Set.of("U"))).doesNotThrowAnyException();
    }
}

package org.mingjing.risk.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.power.Level;

class RaterTest {
    private static final Caller ANALYST = new Caller("1", "analyst", "ANALYST-JC", "EB-JC", Set.of("risk-analyst"));

    private final Rater silent = new Rater(ANALYST, " ");
    private final Rater outspoken = new Rater(ANALYST, "已整改");

    @Test
    void only_a_milder_level_wants_a_reason() {
        assertThat(silent.owesReason(Level.II, Level.III)).isTrue();
        assertThat(silent.owesReason(Level.II, Level.II)).isFalse();
        assertThat(silent.owesReason(Level.II, Level.I)).isFalse();
        assertThat(silent.owesReason(null, Level.III)).isFalse();
        assertThat(outspoken.owesReason(Level.I, Level.III)).isFalse();
    }

    @Test
    void a_reason_is_kept_with_what_became_milder_alone() {
        assertThat(outspoken.reasonFor(Level.II, Level.III)).isEqualTo("已整改");
        assertThat(outspoken.reasonFor(Level.III, Level.II)).isNull();
        assertThat(outspoken.reasonFor(null, Level.III)).isNull();
    }
}

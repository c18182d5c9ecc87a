package org.mingjing.risk.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mingjing.risk.warning.Form.INTEGRITY_TALK;
import static org.mingjing.risk.warning.Form.ORDERED_CORRECTION;
import static org.mingjing.risk.warning.Form.ORGANISATIONAL_HANDLING;
import static org.mingjing.risk.warning.Form.PLEDGE;
import static org.mingjing.risk.warning.Form.RISK_NOTICE;
import static org.mingjing.risk.warning.Form.WARNING_EDUCATION;
import static org.mingjing.risk.warning.WarningFixtures.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;

class TierTest {
    @Test
    void the_first_has_education_or_a_risk_notice() {
        admitted(Tier.FIRST, WARNING_EDUCATION);
        admitted(Tier.FIRST, RISK_NOTICE);
        admitted(Tier.FIRST, RISK_NOTICE, WARNING_EDUCATION, PLEDGE);
        refused("warning-form-missing", () -> Tier.FIRST.admit(Set.of(PLEDGE)));
    }

    @Test
    void the_first_has_nothing_graver() {
        for (var graver : Set.of(INTEGRITY_TALK, ORDERED_CORRECTION, ORGANISATIONAL_HANDLING)) {
            refused("warning-form-not-of-tier", () -> Tier.FIRST.admit(Set.of(RISK_NOTICE, graver)));
        }
    }

    @Test
    void the_second_has_talk_and_ordered_correction_both() {
        admitted(Tier.SECOND, INTEGRITY_TALK, ORDERED_CORRECTION);
        admitted(Tier.SECOND, INTEGRITY_TALK, ORDERED_CORRECTION, PLEDGE, WARNING_EDUCATION, RISK_NOTICE);
        refused("warning-form-missing", () -> Tier.SECOND.admit(Set.of(INTEGRITY_TALK)));
        refused("warning-form-missing", () -> Tier.SECOND.admit(Set.of(ORDERED_CORRECTION, RISK_NOTICE)));
        refused(
                "warning-form-not-of-tier",
                () -> Tier.SECOND.admit(Set.of(INTEGRITY_TALK, ORDERED_CORRECTION, ORGANISATIONAL_HANDLING)));
    }

    @Test
    void the_third_has_organisational_handling() {
        admitted(Tier.THIRD, ORGANISATIONAL_HANDLING);
        admitted(Tier.THIRD, Form.values());
        refused("warning-form-missing", () -> Tier.THIRD.admit(Set.of(INTEGRITY_TALK, ORDERED_CORRECTION)));
    }

    @Test
    void there_are_three() {
        assertThat(Tier.of(1)).isEqualTo(Tier.FIRST);
        assertThat(Tier.of(3).number()).isEqualTo(3);
        refused("warning-tier-unknown", () -> Tier.of(0));
        refused("warning-tier-unknown", () -> Tier.of(4));
    }

    @Test
    void what_did_not_help_is_followed_by_the_next() {
        assertThat(Tier.FIRST.next()).isEqualTo(Tier.SECOND);
        assertThat(Tier.SECOND.next()).isEqualTo(Tier.THIRD);
    }

    private static void admitted(Tier tier, Form... forms) {
        assertThatCode(() -> tier.admit(Set.of(forms))).doesNotThrowAnyException();
    }
}

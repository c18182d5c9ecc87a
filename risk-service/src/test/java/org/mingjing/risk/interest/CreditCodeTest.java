package org.mingjing.risk.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.kit.problem.RuleBroken;

class CreditCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"91110000802100433B", "9144030071526726XG", "91440300708461136T"})
    void codes_of_known_companies_are_taken(String code) {
        assertThat(new CreditCode(code).text()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91110000802100433A",
                "9111000080210043B3",
                "91110000802100433",
                "91110000802100433b",
                "9111000080210O433B",
                ""
            })
    void a_wrong_check_character_or_form_is_refused(String code) {
        assertThatThrownBy(() -> new CreditCode(code)).isInstanceOf(RuleBroken.class);
    }
}

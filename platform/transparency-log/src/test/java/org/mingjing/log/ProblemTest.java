package org.mingjing.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void names_the_same_values_in_both_languages(Problem problem) {
        var zh = problem.zh("①", "②", "③");
        var en = problem.en("①", "②", "③");

        assertThat(zh).isNotBlank().matches(".*\\p{IsHan}.*");
        assertThat(zh.replaceAll("[^①②③]", "").chars().sorted().toArray())
                .isEqualTo(en.replaceAll("[^①②③]", "").chars().sorted().toArray());
    }

    @Test
    void a_long_value_is_cut_off_so_that_input_cannot_flood_a_log() {
        var refused = new Malformed(Problem.NOT_BASE64, "A".repeat(10_000));

        assertThat(refused.arguments()).singleElement().asString().hasSize(81).endsWith("…");
        assertThat(refused.zh()).startsWith("不是规范的 base64：AAA");
        assertThat(refused).hasMessage(refused.en());
    }
}

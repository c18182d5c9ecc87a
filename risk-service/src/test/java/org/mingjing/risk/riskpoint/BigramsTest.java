package org.mingjing.risk.riskpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BigramsTest {

    @Test
    void the_same_words_are_alike_however_they_are_punctuated() {
        assertThat(likeness("审批由一人决定,未集体研究", "审批由一人决定 未集体研究。")).isEqualTo(1);
        assertThat(likeness("ＡＢＣ", "abc")).isEqualTo(1);
    }

    @Test
    void what_shares_no_pair_is_not_alike() {
        assertThat(likeness("收受财物", "拖延办理")).isZero();
    }

    @Test
    void likeness_is_twice_the_common_pairs_over_all_pairs() {
        // 一人 人决 决定 and 一人 人审 审批: one in common of three and three.
        assertThat(likeness("一人决定", "一人审批")).isEqualTo(2.0 / 6, within(1e-9));
    }

    @Test
    void a_single_character_is_like_itself_and_an_empty_text_like_nothing() {
        assertThat(likeness("权", "权")).isEqualTo(1);
        assertThat(likeness("", "")).isZero();
        assertThat(likeness("…", "…")).isZero();
    }

    private static double likeness(String one, String other) {
        return Bigrams.of(one).likeness(Bigrams.of(other));
    }
}

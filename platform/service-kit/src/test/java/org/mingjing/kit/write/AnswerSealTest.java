package org.mingjing.kit.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AnswerSealTest {
    private final AnswerSeal seal = new AnswerSeal(new byte[32]);

    @Test
    void what_was_sealed_opens_with_the_same_key_only() {
        var sealed = seal.seal("查询码 ABCD");
        var otherKey = new byte[32];
        otherKey[0] = 1;

        assertThat(seal.open(sealed)).isEqualTo("查询码 ABCD");
        assertThat(sealed).doesNotContain("ABCD");
        assertThatThrownBy(() -> new AnswerSeal(otherKey).open(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_answer_sealed_twice_looks_different() {
        assertThat(seal.seal("x")).isNotEqualTo(seal.seal("x"));
    }
}

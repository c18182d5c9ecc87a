package org.mingjing.process.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.kit.id.RandomCodes;

class ApplicantCodesTest {
    private static final String CODE = RandomCodes.of(ApplicantCodes.BITS);
    private static final ApplicantCodes KEPT = ApplicantCodes.of("N-1", CODE);

    @Test
    void theCodeOpensHoweverItIsTyped() {
        assertThat(KEPT.open(CODE)).isTrue();
        assertThat(KEPT.open(CODE.toLowerCase().replace("-", " "))).isTrue();
        assertThat(KEPT.open(RandomCodes.of(ApplicantCodes.BITS))).isFalse();
    }

    @Test
    void theEvaluationTokenComesFromTheCodeHoweverItIsTyped() {
        var token = ApplicantCodes.evaluationToken("N-1", CODE.toLowerCase().replace("-", ""));
        assertThat(RandomCodes.hash(token)).isEqualTo(KEPT.evaluationTokenHash());
    }

    @Test
    void theTokenOfOneCaseRatesNoOther() {
        assertThat(ApplicantCodes.evaluationToken("N-2", CODE))
                .isNotEqualTo(ApplicantCodes.evaluationToken("N-1", CODE));
    }

    @Test
    void neitherCodeIsKept() {
        assertThat(KEPT.toString()).doesNotContain(CODE, ApplicantCodes.evaluationToken("N-1", CODE));
    }
}

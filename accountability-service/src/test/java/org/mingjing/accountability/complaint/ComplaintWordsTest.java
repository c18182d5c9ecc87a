package org.mingjing.accountability.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.kit.problem.ProblemCatalogue;

class ComplaintWordsTest {
    @ParameterizedTest
    @EnumSource
    void a_chinese_refusal_says_it_in_chinese_and_an_english_one_as_the_interface_does(ComplaintStatus status) {
        assertThat(detail(Locale.SIMPLIFIED_CHINESE, status)).doesNotContain(status.name());
        assertThat(detail(Locale.ENGLISH, status)).contains(status.name());
    }

    private static String detail(Locale language, ComplaintStatus status) {
        return ProblemCatalogue.get().detail("complaint-status", language, status, status);
    }
}

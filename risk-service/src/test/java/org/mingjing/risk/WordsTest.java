package org.mingjing.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.kit.problem.ProblemCatalogue;
import org.mingjing.risk.catalogue.CatalogueState;
import org.mingjing.risk.catalogue.Gate;
import org.mingjing.risk.consent.Consent;
import org.mingjing.risk.measure.MeasureStatus;
import org.mingjing.risk.official.DutyKind;
import org.mingjing.risk.power.Level;
import org.mingjing.risk.power.RevisionState;
import org.mingjing.risk.procedure.StepKind;
import org.mingjing.risk.riskpoint.Channel;
import org.mingjing.risk.riskpoint.RiskPointStatus;
import org.mingjing.risk.warning.Form;

class WordsTest {
    static Stream<Enum<?>> printed() {
        return Stream.of(
                        CatalogueState.values(),
                        Gate.values(),
                        MeasureStatus.values(),
                        Level.values(),
                        StepKind.values(),
                        Channel.values(),
                        RiskPointStatus.values(),
                        RevisionState.values(),
                        DutyKind.values(),
                        Consent.Status.values(),
                        Form.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void a_chinese_refusal_says_it_in_chinese_and_an_english_one_as_the_interface_does(Enum<?> constant) {
        assertThat(detail(Locale.SIMPLIFIED_CHINESE, constant)).doesNotContain(constant.name());
        assertThat(detail(Locale.ENGLISH, constant)).contains(constant.name());
    }

    private static String detail(Locale language, Enum<?> constant) {
        return ProblemCatalogue.get().detail("catalogue-not-at-gate", language, "-", constant, "-");
    }
}

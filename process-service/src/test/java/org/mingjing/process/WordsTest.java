package org.mingjing.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.calendar.LimitUnit;
import org.mingjing.kit.problem.ProblemCatalogue;
import org.mingjing.process.clock.PauseKind;
import org.mingjing.process.collective.View;
import org.mingjing.process.procedure.Actor;
import org.mingjing.process.procedure.Outcome;
import org.mingjing.process.procedure.StepKind;

class WordsTest {
    /** By name where the feature keeps the states of its own to itself. */
    static Stream<Enum<?>> printed() throws ClassNotFoundException {
        return Stream.of(
                        Actor.values(),
                        StepKind.values(),
                        Outcome.values(),
                        View.values(),
                        PauseKind.values(),
                        LimitUnit.values(),
                        constants("casefile.StepState"),
                        constants("alert.CardState"))
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("printed")
    void a_chinese_refusal_says_it_in_chinese_and_an_english_one_as_the_interface_does(Enum<?> constant) {
        assertThat(detail(Locale.SIMPLIFIED_CHINESE, constant)).doesNotContain(constant.name());
        assertThat(detail(Locale.ENGLISH, constant)).contains(constant.name());
    }

    private static String detail(Locale language, Enum<?> constant) {
        return ProblemCatalogue.get().detail("card-decided", language, "-", constant);
    }

    private static Enum<?>[] constants(String type) throws ClassNotFoundException {
        return (Enum<?>[]) Class.forName("org.mingjing.process." + type).getEnumConstants();
    }
}

package org.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class NarratorTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Narrator narrator = new Narrator(new PrintStream(said, true, StandardCharsets.UTF_8));

    @Test
    void aStepIsToldWithWhoDidWhatAndWhatCameBack() {
        narrator.step("handler-xzsp", "受理", "accepts it", () -> "200");

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("OK     handler-xzsp: 受理 accepts it")
                .contains("→ 200");
        assertThat(narrator.failed()).isEmpty();
    }

    @Test
    void aFactThatIsNotSoFailsAndTheStoryGoesOn() {
        narrator.fact("等级", "the level", "II", () -> "III");

        assertThat(narrator.failed()).singleElement().asString().contains("等级 the level", "II", "III");
    }

    @Test
    void aStepThatFailsIsToldOnceAndEndsItsChapter() {
        Supplier<Object> refused = () -> {
            throw new StepFailed("403");
        };

        assertThatThrownBy(() -> narrator.step("somebody", "表决", "votes", refused))
                .isInstanceOfSatisfying(StepFailed.class, narrator::brokeOff);
        assertThat(narrator.failed()).containsExactly("somebody: 表决 votes → 403");
    }
}

package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class LinesAtOnceTest {
    private record Config(int atOnce, int mostWaiting, Duration waitsFor) implements LinesConfig {}

    private final LinesAtOnce linesAtOnce = new LinesAtOnce(new Config(100, 0, Duration.ZERO));

    @Test
    void as_many_as_have_room_are_made_at_once_and_whoever_comes_then_is_asked_to_come_again() {
        var made = linesAtOnce.make(
                40,
                () -> linesAtOnce.make(40, () -> {
                    busy(21);
                    return linesAtOnce.make(20, () -> "all");
                }));

        assertThat(made).isEqualTo("all");
        assertThat(linesAtOnce.make(50, () -> "again")).isEqualTo("again");
    }

    @Test
    void what_has_more_lines_than_half_of_the_places_takes_that_half_and_leaves_the_other() {
        assertThat(linesAtOnce.<String>make(5_000, () -> {
                    linesAtOnce.make(50, () -> "small");
                    return linesAtOnce.make(5_000, () -> {
                        busy(0);
                        return "beside";
                    });
                }))
                .isEqualTo("beside");
    }

    @Test
    void places_are_free_again_after_a_failure() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> linesAtOnce.make(50, () -> {
                        throw new IllegalArgumentException();
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        assertThat(linesAtOnce.make(50, () -> "again")).isEqualTo("again");
    }

    @Test
    void a_few_wait_for_their_turn_and_a_small_one_does_not_overtake_a_large_one() {
        var patient = new LinesAtOnce(new Config(100, 1, Duration.ofSeconds(20)));
        var large = new CompletableFuture<String>();
        patient.make(
                50,
                () -> patient.make(10, () -> {
                    var waiting = new Thread(() -> large.complete(patient.make(50, () -> "large")));
                    waiting.start();
                    await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
                    // There is room for it, but it is not its turn, and nobody else may wait.
                    assertThatThrownBy(() -> patient.make(1, () -> "small")).isInstanceOf(RuleBroken.class);
                    return large.isDone();
                }));

        await().untilAsserted(() -> assertThat(large).isCompletedWithValue("large"));
        assertThat(patient.make(1, () -> "small")).isEqualTo("small");
    }

    private void busy(long lines) {
        assertThatThrownBy(() -> linesAtOnce.make(lines, () -> "more"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("public-reading-busy"));
    }
}

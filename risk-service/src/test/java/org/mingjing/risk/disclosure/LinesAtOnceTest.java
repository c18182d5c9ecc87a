package org.mingjing.risk.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class LinesAtOnceTest {
    private final LinesAtOnce linesAtOnce = new LinesAtOnce(() -> 100);

    @Test
    void as_many_as_have_room_are_made_at_once_and_whoever_comes_then_is_asked_to_come_again() {
        var made = linesAtOnce.make(60, () -> {
            busy(41);
            return linesAtOnce.make(40, () -> "both");
        });

        assertThat(made).isEqualTo("both");
        assertThat(linesAtOnce.make(100, () -> "again")).isEqualTo("again");
    }

    @Test
    void what_has_more_lines_than_there_are_places_is_made_alone() {
        assertThat(linesAtOnce.<String>make(5_000, () -> {
                    busy(0);
                    return "alone";
                }))
                .isEqualTo("alone");
    }

    @Test
    void places_are_free_again_after_a_failure() {
        assertThatThrownBy(() -> linesAtOnce.make(100, () -> {
                    throw new IllegalArgumentException();
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(linesAtOnce.make(100, () -> "again")).isEqualTo("again");
    }

    private void busy(long lines) {
        assertThatThrownBy(() -> linesAtOnce.make(lines, () -> "more"))
                .isInstanceOfSatisfying(
                        RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("public-reading-busy"));
    }
}

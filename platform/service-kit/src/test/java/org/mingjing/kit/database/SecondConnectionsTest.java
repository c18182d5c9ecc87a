package org.mingjing.kit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

class SecondConnectionsTest {
    private final SecondConnections secondConnections = new SecondConnections();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void a_few_take_a_second_connection_at_once_and_who_comes_then_is_asked_to_come_again() {
        secondConnections.during(() -> secondConnections.during(() -> secondConnections.during(() -> {
            assertThatThrownBy(() -> secondConnections.during(done::incrementAndGet))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, busy -> assertThat(busy.code()).isEqualTo("second-connections-taken"));
            done.incrementAndGet();
        })));

        assertThat(done).hasValue(1);
    }

    @Test
    void a_place_is_free_again_after_a_failure() {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> secondConnections.during(() -> {
                        throw new IllegalArgumentException();
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        secondConnections.during(done::incrementAndGet);

        assertThat(done).hasValue(1);
    }
}

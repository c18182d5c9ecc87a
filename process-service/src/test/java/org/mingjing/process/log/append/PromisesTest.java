package org.mingjing.process.log.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PromisesTest {
    private static final Instant PROMISABLE = Instant.parse("2026-11-23T02:03:00.500Z");

    @Test
    void a_promise_made_again_falls_due_no_earlier_than_one_made_when_the_policy_came_into_force() {
        assertThat(Promises.latest(Instant.parse("2026-11-22T00:00:00Z"), PROMISABLE))
                .isEqualTo("2026-11-23T02:03:00Z");
    }

    @Test
    void a_later_deadline_is_kept_and_so_is_one_of_the_same_second() {
        for (var deadline : new String[] {"2026-11-23T02:03:00Z", "2026-11-23T02:03:01Z"}) {
            assertThat(Promises.latest(Instant.parse(deadline), PROMISABLE)).isEqualTo(deadline);
        }
    }
}

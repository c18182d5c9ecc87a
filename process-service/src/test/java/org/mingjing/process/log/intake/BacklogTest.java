package org.mingjing.process.log.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.problem.RuleBroken;

/** On a clock that goes on only while somebody waits. */
class BacklogTest {
    private static final int LIMIT = 100;

    private long waiting;
    private Duration now = Duration.ZERO;
    private Duration publishedAt = Duration.ofDays(1);
    private int counts;
    private Backlog backlog;

    @BeforeEach
    void begin() {
        backlog = new Backlog(this::count, LIMIT, () -> now.toNanos(), this::pause);
    }

    private long count() {
        counts++;
        return now.compareTo(publishedAt) >= 0 ? 0 : waiting;
    }

    private void pause(Duration length) {
        now = now.plus(length);
    }

    @Test
    void who_comes_shortly_before_a_checkpoint_makes_room_is_not_sent_away() throws InterruptedException {
        waiting = LIMIT;
        publishedAt = Duration.ofMillis(950);

        backlog.refuseBeyondLimit();

        assertThat(now).isBetween(publishedAt, publishedAt.plus(Backlog.COUNTED_EVERY));
    }

    @Test
    void who_waits_in_vain_is_sent_away_and_after_that_nobody_waits_until_there_is_room() throws InterruptedException {
        waiting = LIMIT;
        assertThatThrownBy(backlog::refuseBeyondLimit).isInstanceOf(RuleBroken.class);
        assertThat(now).isEqualTo(Backlog.PATIENCE);
        assertThatThrownBy(backlog::refuseBeyondLimit).isInstanceOf(RuleBroken.class);
        assertThat(now).isEqualTo(Backlog.PATIENCE);

        publishedAt = now;
        pause(Backlog.COUNTED_EVERY);
        backlog.refuseBeyondLimit();
        publishedAt = now.plus(Duration.ofSeconds(1));
        pause(Backlog.COUNTED_EVERY);
        backlog.refuseBeyondLimit();

        assertThat(now).as("waited for again").isBetween(publishedAt, publishedAt.plus(Backlog.COUNTED_EVERY));
    }

    @Test
    void the_database_is_asked_ten_times_a_second_whoever_waits() {
        waiting = LIMIT;
        assertThatThrownBy(backlog::refuseBeyondLimit).isInstanceOf(RuleBroken.class);
        assertThat(counts).isEqualTo(16);
        for (int others = 0; others < 1_000; others++) {
            assertThatThrownBy(backlog::refuseBeyondLimit).isInstanceOf(RuleBroken.class);
        }
        assertThat(counts).isEqualTo(16);
    }

    @Test
    void what_is_taken_between_two_counts_counts_too() throws InterruptedException {
        waiting = LIMIT - 10;
        backlog.refuseBeyondLimit();
        backlog.grow(10);
        publishedAt = Backlog.COUNTED_EVERY;
        backlog.refuseBeyondLimit();

        assertThat(now).isEqualTo(Backlog.COUNTED_EVERY);
    }
}

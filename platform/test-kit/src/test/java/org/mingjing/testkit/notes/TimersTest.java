package org.mingjing.testkit.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjing.kit.timer.Timers;

@QuarkusTest
class TimersTest {
    private static final String KIND = "note-reminder";

    @Inject
    Timers timers;

    @Inject
    ReminderTimer reminders;

    private final String subject = "T-" + UUID.randomUUID() + "-";

    @Test
    void a_due_timer_fires_once_although_two_workers_look_for_it() {
        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 40)
                        .forEach(
                                i -> timers.set(KIND, subject + i, Instant.now().minusSeconds(60))));

        IntStream.range(0, 2).parallel().forEach(worker -> reminders.fireAll());

        await().untilAsserted(() ->
                assertThat(reminders.firedFor(subject)).hasSize(40).doesNotHaveDuplicates());
        assertThat(open()).isZero();
    }

    @Test
    void a_timer_that_is_not_due_waits_and_can_be_moved_or_cancelled() {
        var later = Instant.now().plus(Duration.ofDays(1));
        QuarkusTransaction.requiringNew().run(() -> {
            timers.set(KIND, subject + "a", later);
            timers.set(KIND, subject + "b", later);
        });
        reminders.fireAll();
        assertThat(open()).isEqualTo(2);

        QuarkusTransaction.requiringNew().run(() -> {
            timers.set(KIND, subject + "a", Instant.now().minusSeconds(1));
            timers.cancel(KIND, subject + "b");
        });

        await().untilAsserted(() -> assertThat(reminders.firedFor(subject)).containsExactly(subject + "a"));
        assertThat(open()).isZero();
    }

    @Test
    void a_timer_whose_work_fails_is_put_off_and_loses_nothing() {
        QuarkusTransaction.requiringNew()
                .run(() -> timers.set(KIND, subject + "fails", Instant.now().minusSeconds(1)));

        await().untilAsserted(() -> assertThat(WriteTest.count(
                        "select coalesce(max(attempts), 0) from timer where subject = ? and due_at > now()",
                        subject + "fails"))
                .isPositive());
        assertThat(reminders.firedFor(subject)).isEmpty();
    }

    private long open() {
        return WriteTest.count("select count(*) from timer where subject like ?", subject + "%");
    }
}

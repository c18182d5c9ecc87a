package org.mingjing.risk.disclosure.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjing.risk.disclosure.DisclosureFixtures.publicly;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SnapshotsTest {
    /** More than the pool has connections. */
    private static final int READERS = 12;

    /** After whatever other tests made. */
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2190-01-04T12:00:00+08:00");

    @Inject
    Snapshots snapshots;

    @Inject
    DownloadsLock lock;

    @Test
    void a_snapshot_stays_for_a_day_after_the_next_one_however_old_it_is() {
        await().pollInSameThread().until(() -> {
            // Nobody else makes or forgets any meanwhile, and nothing of this stays.
            QuarkusTransaction.begin();
            try {
                return lock.isMine() && staysForADay();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private boolean staysForADay() {
        long first = made(MONDAY);
        long next = made(MONDAY.plusDays(2));

        snapshots.forgetReplacedBefore(MONDAY.plusDays(1).plusMinutes(5));
        assertThat(snapshots.byNo(first)).isPresent();

        snapshots.forgetReplacedBefore(MONDAY.plusDays(2).plusMinutes(5));
        assertThat(snapshots.byNo(first)).isEmpty();
        assertThat(snapshots.byNo(next)).isPresent();
        return true;
    }

    private long made(OffsetDateTime at) {
        snapshots.add(new Snapshot(0, 1, "of " + at, at), List.of());
        return snapshots.newest().orElseThrow().no();
    }

    @Test
    void slow_readers_keep_nobody_from_the_database() throws Exception {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> publicly("downloads").statusCode(200));
        var file = snapshots.files(snapshots.newest().orElseThrow().no(), null).get(0);
        var reading = new CountDownLatch(READERS);
        var goOn = new CountDownLatch(1);
        var readers = Executors.newFixedThreadPool(READERS);
        try {
            for (int i = 0; i < READERS; i++) {
                readers.submit(() -> {
                    snapshots.write(file, new SlowReader(reading, goOn));
                    return null;
                });
            }
            await().until(() -> reading.getCount() == 0);
            publicly("downloads").statusCode(200);
        } finally {
            goOn.countDown();
            readers.shutdown();
        }
    }

    private static final class SlowReader extends OutputStream {
        private final CountDownLatch reading;
        private final CountDownLatch goOn;

        SlowReader(CountDownLatch reading, CountDownLatch goOn) {
            this.reading = reading;
            this.goOn = goOn;
        }

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(byte[] bytes) {
            reading.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

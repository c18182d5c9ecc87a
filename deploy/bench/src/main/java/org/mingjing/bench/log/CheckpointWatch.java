package org.mingjing.bench.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.TlogPolicy;

/** Reads the public checkpoint over and over and remembers when each size was first seen, with the signatures it must have. */
final class CheckpointWatch implements AutoCloseable {
    private static final long EVERY_MILLIS = 10;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private final KeptConnection connection;
    private final TlogPolicy policy;
    private final ConcurrentSkipListMap<Long, Long> firstSeen = new ConcurrentSkipListMap<>();
    private final Thread thread = new Thread(this::run, "checkpoint-watch");
    private volatile boolean closed;
    private volatile RuntimeException failure;

    private CheckpointWatch(KeptConnection connection, TlogPolicy policy) {
        this.connection = connection;
        this.policy = policy;
    }

    static CheckpointWatch start(URI service) throws IOException {
        var connection = new KeptConnection(service, ANSWER_WITHIN);
        var policy = TlogPolicy.parse(connection.get("/log/key").text().getBytes(UTF_8));
        var watch = new CheckpointWatch(connection, policy);
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** @return when the first checkpoint that covers the entry was seen; to be asked after {@link #awaitSize} */
    long coveredAt(long index) {
        return firstSeen.higherEntry(index).getValue();
    }

    /** @return when it was seen */
    long awaitSize(long size, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (firstSeen.isEmpty() || firstSeen.lastKey() < size) {
            if (failure != null) {
                throw failure;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no checkpoint of " + size + " entries within " + within);
            }
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
        return firstSeen.ceilingEntry(size).getValue();
    }

    private void run() {
        try {
            while (!closed) {
                look();
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (IOException e) {
            failure = new IllegalStateException(e);
        } catch (RuntimeException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws IOException {
        var answer = connection.get("/log/checkpoint");
        long now = System.nanoTime();
        // A log without an entry has none.
        if (answer.status() == 200) {
            var checkpoint = SignedCheckpoint.parse(answer.body());
            long size = checkpoint.checkpoint().size();
            if (!firstSeen.containsKey(size)) {
                if (!policy.judge(checkpoint).isValid()) {
                    throw new IllegalStateException("not witnessed: " + answer.text());
                }
                firstSeen.put(size, now);
            }
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        closed = true;
        thread.join();
        connection.close();
    }
}

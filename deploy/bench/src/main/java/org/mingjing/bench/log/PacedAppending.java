package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Appends one entry a request at a steady rate and waits for its place. Times count from when a request was due, so that one
 * which had to wait for a free client is not counted as quick.
 */
final class PacedAppending {
    private static final Pattern INDEX = Pattern.compile("\"index\":(\\d+)");
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final URI service;
    private final Appending appending;
    private final SampleEntries entries;

    PacedAppending(URI service, Appending appending, SampleEntries entries) {
        this.service = service;
        this.appending = appending;
        this.entries = entries;
    }

    /** An entry that has its place. */
    record Placed(long index, long dueNanos, long placedNanos) {}

    /** @param unplaced entries that were taken and whose place was not known within a second */
    record Sent(List<Placed> placed, long unplaced) {}

    Sent run(int clients, double rate, Duration length) throws InterruptedException {
        var placed = new ConcurrentLinkedQueue<Placed>();
        var unplaced = new AtomicLong();
        var turns = new AtomicLong();
        long begun = System.nanoTime();
        long last = (long) (rate * length.toSeconds());
        Appending.atOnce(IntStream.range(0, clients)
                .<Appending.Client>mapToObj(client -> () -> {
                    try (var connection = new KeptConnection(service, ANSWER_WITHIN)) {
                        for (long turn = turns.getAndIncrement(); turn < last; turn = turns.getAndIncrement()) {
                            long due = begun + (long) (turn * 1e9 / rate);
                            await(due);
                            long index = append(connection);
                            if (index < 0) {
                                unplaced.incrementAndGet();
                            } else {
                                placed.add(new Placed(index, due, System.nanoTime()));
                            }
                        }
                    }
                })
                .toList());
        return new Sent(new ArrayList<>(placed), unplaced.get());
    }

    /** @return -1 when its place is not known yet */
    private long append(KeptConnection connection) throws IOException {
        long number = appending.next(1);
        var answer = connection.post(Appending.PATH + "?await=SEQUENCED", appending.one(number), entries.entry(number));
        if (answer.status() != 200 && answer.status() != 202) {
            throw new IllegalStateException(answer.status() + " " + answer.text());
        }
        var index = INDEX.matcher(answer.text());
        return index.find() ? Long.parseLong(index.group(1)) : -1;
    }

    private static void await(long due) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
    }
}

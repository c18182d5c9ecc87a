package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.mingjing.local.SignIn;

/** Clients that append, each on its own connection and each with its next request as soon as it has an answer. */
final class Appending {
    static final String PATH = "/api/process/v1/log/entries";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(30);

    private final URI service;
    private final SignIn signIn;
    private final SampleEntries entries;
    private final AtomicLong next = new AtomicLong();

    Appending(URI service, SignIn signIn, SampleEntries entries) {
        this.service = service;
        this.signIn = signIn;
        this.entries = entries;
    }

    /**
     * What came of it.
     *
     * @param entries for which there are receipts
     * @param refused requests that were sent away because too much waited, and were sent again
     */
    record Taken(long entries, long refused, long begunNanos, long endedNanos) {
        double perSecond() {
            return entries * 1e9 / (endedNanos - begunNanos);
        }
    }

    /** One client's requests until it is over. */
    @FunctionalInterface
    interface Client {
        void run() throws IOException, InterruptedException;
    }

    /** @param together entries of one request; of several a request is lines */
    Taken run(int clients, int together, Duration length) throws InterruptedException {
        var taken = new AtomicLong();
        var refused = new AtomicLong();
        long begun = System.nanoTime();
        long end = begun + length.toNanos();
        atOnce(IntStream.range(0, clients)
                .<Client>mapToObj(client -> () -> {
                    try (var connection = new KeptConnection(service, ANSWER_WITHIN)) {
                        while (System.nanoTime() < end) {
                            refused.addAndGet(append(connection, next(together), together));
                            taken.addAndGet(together);
                        }
                    }
                })
                .toList());
        return new Taken(taken.get(), refused.get(), begun, System.nanoTime());
    }

    /** @return how often it was sent away before */
    private int append(KeptConnection connection, long first, int together) throws IOException, InterruptedException {
        for (int refused = 0; ; refused++) {
            var answer = together == 1
                    ? connection.post(PATH, one(first), entries.entry(first))
                    : connection.post(PATH, lines(), entries.lines(first, together));
            if (answer.status() == 200 || answer.status() == 202) {
                return refused;
            }
            if (answer.status() != 503) {
                throw new IllegalStateException(answer.status() + " " + answer.text());
            }
            TimeUnit.SECONDS.sleep(answer.retryAfter());
        }
    }

    /** Headers of a request that is one entry. */
    String one(long number) {
        return bearer() + "Content-Type: application/octet-stream\r\nIdempotency-Key: \"" + entries.key(number)
                + "\"\r\n";
    }

    /** Headers of a request that is lines. */
    String lines() {
        return bearer() + "Content-Type: application/x-ndjson\r\nAccept: application/x-ndjson\r\n";
    }

    private String bearer() {
        return "Authorization: Bearer " + signIn.asMunicipalSystem() + "\r\n";
    }

    /** Returns when all have ended; the first failure is the failure of them all. */
    static void atOnce(List<Client> clients) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(clients.size());
        try {
            var work = clients.stream()
                    .<Future<?>>map(client -> pool.submit(() -> {
                        client.run();
                        return null;
                    }))
                    .toList();
            for (var one : work) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** From now on it sends again what it has sent before, under the same keys, until it comes to what is new. */
    void beginAgain() {
        next.set(0);
    }

    /** @return the first of so many numbers that no other entry of this run has */
    long next(int count) {
        return next.getAndAdd(count);
    }
}

package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.mingjing.local.SignIn;

/**
 * Clients that append in every way there is and, when a process is killed under their hands, ask again with the same keys
 * until they have a receipt, now of this process and now of the other.
 */
final class StubbornLoad {
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);
    private static final int PAUSE_MILLIS = 20;
    private static final int TOGETHER = 5;

    private final List<URI> services;
    private final Appending appending;
    private final SampleEntries entries;
    private final Collection<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final List<Thread> clients = new ArrayList<>();
    private volatile boolean stopped;
    private volatile RuntimeException failure;

    StubbornLoad(List<URI> services, SignIn signIn, SampleEntries entries) {
        this.services = services;
        this.appending = new Appending(services.get(0), signIn, entries);
        this.entries = entries;
    }

    void start(int count) {
        for (int client = 0; client < count; client++) {
            var thread = new Thread(this::run, "client-" + client);
            thread.setDaemon(true);
            thread.start();
            clients.add(thread);
        }
    }

    /** Returns when the last entry that was ever sent has its receipt. */
    void stop() throws InterruptedException {
        stopped = true;
        for (var client : clients) {
            client.join();
        }
        if (failure != null) {
            throw failure;
        }
    }

    List<Acknowledged> acknowledged() {
        return List.copyOf(acknowledged);
    }

    private void run() {
        var random = new SplittableRandom();
        var connections = services.stream()
                .map(service -> new KeptConnection(service, ANSWER_WITHIN))
                .toList();
        try {
            while (!stopped) {
                var way = Way.values()[random.nextInt(Way.values().length)];
                int together = way == Way.LINES ? TOGETHER : 1;
                append(way, appending.next(together), together, connections, random);
                TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private enum Way {
        ONE("", false),
        ONE_WITH_PLACE("?await=SEQUENCED", false),
        LINES("", true);

        private final String query;
        private final boolean lines;

        Way(String query, boolean lines) {
            this.query = query;
            this.lines = lines;
        }
    }

    private void append(Way way, long first, int together, List<KeptConnection> connections, SplittableRandom random)
            throws InterruptedException {
        while (true) {
            try {
                var connection = connections.get(random.nextInt(connections.size()));
                var answer = connection.post(
                        Appending.PATH + way.query,
                        way.lines ? appending.lines() : appending.one(first),
                        way.lines ? entries.lines(first, together) : entries.entry(first));
                if (answer.status() == 200 || answer.status() == 202) {
                    acknowledged.addAll(Acknowledged.in(answer, first, entries));
                    return;
                }
                if (answer.status() < 500) {
                    throw new IllegalStateException(answer.status() + " " + answer.text());
                }
            } catch (IOException killed) {
                // Whether it was taken nobody can say: that is what the key is for.
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }
}

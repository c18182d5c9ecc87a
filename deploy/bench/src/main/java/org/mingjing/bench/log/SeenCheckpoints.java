package org.mingjing.bench.log;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.PolicyLog;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.tree.Hash;

/** Every checkpoint that anybody was shown, witnessed or not, asked for over and over from all processes in turn. */
final class SeenCheckpoints {
    private static final long EVERY_MILLIS = 20;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(2);

    private final List<KeptConnection> connections;
    private final TlogPolicy policy;
    private final Map<Long, Hash> roots = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<Long, Seen> witnessed = new ConcurrentSkipListMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();
    private final Thread thread = new Thread(this::run, "seen-checkpoints");
    private volatile boolean closed;

    private SeenCheckpoints(List<KeptConnection> connections, TlogPolicy policy) {
        this.connections = connections;
        this.policy = policy;
    }

    /** When a witnessed checkpoint was first seen. */
    record Seen(Instant at, long nanos) {}

    /** @param folder of the suite, in which the policy lies that the log was given */
    static SeenCheckpoints start(List<URI> services, Path folder) throws IOException {
        var seen = new SeenCheckpoints(
                services.stream()
                        .map(service -> new KeptConnection(service, ANSWER_WITHIN))
                        .toList(),
                TlogPolicy.parse(Files.readAllBytes(policy(folder))));
        seen.thread.setDaemon(true);
        seen.thread.start();
        return seen;
    }

    static Path policy(Path folder) {
        return folder.resolve("data/log/policy");
    }

    TlogPolicy policy() {
        return policy;
    }

    Map<Long, Hash> roots() {
        return Collections.unmodifiableMap(roots);
    }

    /** What no log may show: another root for a size, a smaller size than before, a signature that is not right. */
    List<String> wrong() {
        return wrong;
    }

    /** Of the largest witnessed one; 0 before the first. */
    long size() {
        return witnessed.isEmpty() ? 0 : witnessed.lastKey();
    }

    int witnessedOnes() {
        return witnessed.size();
    }

    /** The first witnessed one that is larger than a size; empty while there is none. */
    Optional<Seen> larger(long size) {
        return Optional.ofNullable(witnessed.higherEntry(size)).map(Map.Entry::getValue);
    }

    void awaitSize(long size, Duration within) throws InterruptedException {
        long end = System.nanoTime() + within.toNanos();
        while (size() < size) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no checkpoint of " + size + " entries within " + within);
            }
            TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
        }
    }

    /** From wherever it comes: it must be signed by the log, and there is one root for a size. */
    void add(SignedCheckpoint shown) {
        var logs = policy.logs().stream().map(PolicyLog::key).toList();
        if (!shown.check(logs).isTrusted()) {
            wrong.add("not signed by the log: " + shown.note());
        }
        var checkpoint = shown.checkpoint();
        var before = roots.putIfAbsent(checkpoint.size(), checkpoint.root());
        if (before != null && !before.equals(checkpoint.root())) {
            wrong.add("two roots for " + checkpoint.size() + ": " + before + " and " + checkpoint.root());
        }
    }

    private void run() {
        try {
            while (!closed) {
                for (var connection : connections) {
                    look(connection, "/log/checkpoint", true);
                    look(connection, "/log/checkpoint.unwitnessed", false);
                }
                TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            wrong.add("a checkpoint that cannot be read: " + e);
        }
    }

    private void look(KeptConnection connection, String path, boolean isWitnessed) {
        try {
            var answer = connection.get(path);
            if (answer.status() == 200) {
                var shown = SignedCheckpoint.parse(answer.body());
                add(shown);
                if (isWitnessed) {
                    addWitnessed(shown);
                }
            }
        } catch (IOException killed) {
            // It comes back; the other one is asked meanwhile.
        }
    }

    private void addWitnessed(SignedCheckpoint shown) {
        long size = shown.checkpoint().size();
        if (size < size()) {
            wrong.add("smaller than before: " + size + " < " + size());
        }
        if (!witnessed.containsKey(size)) {
            if (!policy.judge(shown).isValid()) {
                wrong.add("not witnessed: " + shown.note());
            }
            witnessed.put(size, new Seen(Instant.now(), System.nanoTime()));
        }
    }

    void close() throws InterruptedException, IOException {
        closed = true;
        thread.join();
        for (var connection : connections) {
            connection.close();
        }
    }
}

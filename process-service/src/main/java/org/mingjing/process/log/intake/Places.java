package org.mingjing.process.log.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Tells those who wait for it where their entries are, with one question for all of them at a time. */
@ApplicationScoped
class Places {
    private static final Logger LOG = Logger.getLogger(Places.class);
    private static final long WITHIN = Duration.ofSeconds(1).toNanos();
    private static final int ASK_EVERY_MILLIS = 10;

    private final EntryRows rows;
    private final BlockingQueue<Waiting> arriving = new LinkedBlockingQueue<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Loop loop = new Loop("log-places", this::ask);

    Places(EntryRows rows) {
        this.rows = rows;
    }

    private record Waiting(Set<Long> inboxIds, long since, CompletableFuture<Map<Long, Long>> answer) {
        boolean isOver() {
            return System.nanoTime() - since > WITHIN;
        }
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }

    /** @return as soon as all have their places, or after a second the places of those that have one */
    CompletableFuture<Map<Long, Long>> of(Set<Long> inboxIds) {
        var one = new Waiting(inboxIds, System.nanoTime(), new CompletableFuture<>());
        arriving.add(one);
        return one.answer();
    }

    private void ask() throws InterruptedException {
        if (waiting.isEmpty()) {
            var first = arriving.poll(1, TimeUnit.SECONDS);
            if (first == null) {
                return;
            }
            waiting.add(first);
        }
        arriving.drainTo(waiting);
        var found = places();
        waiting.removeIf(one -> answered(one, found));
        if (!waiting.isEmpty()) {
            Thread.sleep(ASK_EVERY_MILLIS);
        }
    }

    private Map<Long, Long> places() {
        try {
            return rows.places(
                    waiting.stream().flatMap(one -> one.inboxIds().stream()).collect(Collectors.toSet()));
        } catch (RuntimeException failure) {
            // The entries are durable whether or not their places can be read: those who wait are told just that.
            LOG.warnf("places of entries: %s", failure);
            return Map.of();
        }
    }

    private static boolean answered(Waiting one, Map<Long, Long> found) {
        boolean all = found.keySet().containsAll(one.inboxIds());
        if (all || one.isOver()) {
            one.answer()
                    .complete(one.inboxIds().stream()
                            .filter(found::containsKey)
                            .collect(Collectors.toMap(id -> id, found::get)));
            return true;
        }
        return false;
    }
}

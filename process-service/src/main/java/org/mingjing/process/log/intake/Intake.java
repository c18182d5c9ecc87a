package org.mingjing.process.log.intake;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.append.TransparencyLog;

/**
 * Writes what many requests bring at the same time with one statement and one commit, which cost little more for hundreds of
 * entries than for one. Nobody waits for a batch to fill: it is what has come while the one before was written.
 */
@ApplicationScoped
class Intake {
    /** Entries after which no further request joins a batch. */
    private static final int ENOUGH = 256;

    private static final int MOST_REQUESTS = 1_024;

    private final TransparencyLog log;
    private final Backlog backlog;
    private final BlockingQueue<Delivery> waiting = new ArrayBlockingQueue<>(MOST_REQUESTS);
    private final Loop loop = new Loop("log-intake", this::takeBatch);

    Intake(TransparencyLog log, CountBacklog countBacklog, LogConfig config) {
        this.log = log;
        this.backlog = new Backlog(
                countBacklog::count,
                config.backlogLimit(),
                System::nanoTime,
                length -> TimeUnit.NANOSECONDS.sleep(length.toNanos()));
    }

    /** What one request brings. */
    private record Delivery(List<NewEntry> entries, CompletableFuture<List<Optional<Receipt>>> taken) {}

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        loop.stop();
    }

    /**
     * Takes the entries of one request, each by itself.
     *
     * @return when they are durable: a receipt for each, empty where the key is that of another entry; fails with {@code
     *     log-behind} when too much waits already
     */
    CompletableFuture<List<Optional<Receipt>>> take(List<NewEntry> entries) {
        var delivery = new Delivery(entries, new CompletableFuture<>());
        if (!waiting.offer(delivery)) {
            delivery.taken().completeExceptionally(new RuleBroken("log-behind", MOST_REQUESTS));
        }
        return delivery.taken();
    }

    private void takeBatch() throws InterruptedException {
        var batch = new ArrayList<Delivery>();
        int entries = 0;
        var next = waiting.poll(1, TimeUnit.SECONDS);
        while (next != null) {
            batch.add(next);
            entries += next.entries().size();
            next = entries < ENOUGH ? waiting.poll() : null;
        }
        if (!batch.isEmpty()) {
            write(batch);
        }
    }

    private void write(List<Delivery> batch) throws InterruptedException {
        try {
            backlog.refuseBeyondLimit();
            var entries = batch.stream().flatMap(one -> one.entries().stream()).toList();
            var outcomes = QuarkusTransaction.requiringNew().call(() -> log.appendEach(entries));
            backlog.grow(entries.size());
            int from = 0;
            for (var delivery : batch) {
                int to = from + delivery.entries().size();
                delivery.taken().complete(outcomes.subList(from, to));
                from = to;
            }
        } catch (RuntimeException | Error failure) {
            // Whatever it is, those who wait must hear of it, and the next batch may fare better.
            fail(batch, failure);
        } catch (InterruptedException stopped) {
            fail(batch, stopped);
            throw stopped;
        }
    }

    private static void fail(List<Delivery> batch, Throwable failure) {
        batch.forEach(one -> one.taken().completeExceptionally(failure));
    }
}

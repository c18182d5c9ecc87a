package org.mingjing.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Another system pushes in case after case that it accepted 30 days ago, so that each has two cards due at once. It
 * does not give up: a request is repeated under its key, at the next entrance, until it is answered with a number.
 */
final class LateCases implements AutoCloseable {
    static final String POWER = "EB-L-03";

    private static final int SENDERS = 3;
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final List<Entrance> entrances;
    private final Supplier<String> token;
    private final String opening;
    private final ConcurrentLinkedQueue<String> numbers = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unavailable = new AtomicInteger();
    private final ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    private volatile boolean enough;

    private LateCases(List<String> urls, Supplier<String> token, String opening) {
        this.entrances = urls.stream().map(Entrance::at).toList();
        this.token = token;
        this.opening = opening;
    }

    static LateCases pushedInAt(List<String> urls, SuiteUnderTest running) {
        var opening = new HashMap<>(CaseDesk.opening(POWER));
        opening.put("acceptedOn", running.scene().today().minusDays(30).toString());
        var cases = new LateCases(
                urls,
                running.suite().signIn()::asMunicipalSystem,
                Gateway.JSON.valueToTree(opening).toString());
        for (int i = 0; i < SENDERS; i++) {
            cases.senders.execute(cases::push);
        }
        return cases;
    }

    /** Waits until so many more than now are answered. */
    void awaitMore(int count) {
        var wanted = numbers.size() + count;
        if (Eventually.see(numbers::size, seen -> seen >= wanted) < wanted) {
            throw new StepFailed(
                    "办件没有继续 no more cases were opened: " + numbers.size() + " of " + wanted + ", " + wrong);
        }
    }

    /** Ends when what is under way is answered. */
    @Override
    public void close() {
        enough = true;
        senders.shutdown();
        try {
            if (!senders.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new StepFailed("办件没有答复 a case was not answered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("中断 interrupted", e);
        }
    }

    List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** How often a sender was told to come again later. */
    int unavailable() {
        return unavailable.get();
    }

    /** Answers that a sender should not get. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void push() {
        try {
            while (!enough) {
                pushOne("\"" + UUID.randomUUID() + "\"");
                Thread.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            wrong.add(e.toString());
        }
    }

    private void pushOne(String key) throws InterruptedException {
        for (int attempt = 0; ; attempt++) {
            try {
                var entrance = entrances.get((key.hashCode() + attempt & Integer.MAX_VALUE) % entrances.size());
                var answer = entrance.post(Scene.PROCESS + "cases", opening, token.get(), key);
                if (isOpened(answer)) {
                    return;
                }
            } catch (IOException e) {
                // Its process was killed meanwhile; whether it had opened the case only the key can tell.
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }

    private boolean isOpened(HttpResponse<String> answer) throws IOException {
        JsonNode body = Gateway.JSON.readTree(answer.body());
        if (answer.statusCode() == 201) {
            numbers.add(body.path("number").asText());
            return true;
        }
        if (Refusal.saysUnavailable(answer)) {
            unavailable.incrementAndGet();
        } else if (!body.path("type").asText().equals("/problems/idempotency-key-in-use")) {
            // In use it may be for the moment that the database takes to notice that the process before is dead.
            wrong.add(answer.statusCode() + " " + answer.body());
        }
        return false;
    }
}

package org.mingjing.process.log.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.witness.CheckpointStore;
import org.mingjing.log.witness.Witness;
import org.mingjing.log.witness.WitnessAnswer;

/** A witness on a port of its own that is honest until it is told to misbehave. */
final class StubWitness implements AutoCloseable {
    /** Answers an exchange otherwise than a witness should. */
    interface Misbehaviour {
        void answer(HttpExchange exchange, byte[] request) throws IOException;
    }

    final String name;
    final SignerKey key;
    final AtomicInteger requests = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    private final Map<String, SignedCheckpoint> memory = new ConcurrentHashMap<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Witness honest;
    private final int port;
    private HttpServer server;
    private volatile Misbehaviour misbehaviour;

    StubWitness(String name, VerifierKey log) throws IOException {
        this.name = name;
        this.key = SignerKey.of(name + ".example", KeyType.COSIGNATURE, seed(name));
        this.honest = new Witness(key, List.of(log), new Memory(), Clock.systemUTC());
        this.port = open(0);
    }

    String policyLine() {
        return "witness %s %s http://127.0.0.1:%d/w\n".formatted(name, key.verifier(), port);
    }

    void behave() {
        misbehaviour = null;
    }

    void misbehave(Misbehaviour other) {
        misbehaviour = other;
    }

    void goDown() {
        server.stop(0);
    }

    void comeBack() throws IOException {
        open(port);
    }

    /** As after a restore of its disk, or when another instance has asked it meanwhile. */
    void remember(SignedCheckpoint checkpoint) {
        memory.put(checkpoint.checkpoint().origin(), checkpoint);
    }

    void forget() {
        memory.clear();
    }

    SignedCheckpoint latest(String origin) {
        return memory.get(origin);
    }

    WitnessAnswer honestly(byte[] request) {
        return honest.answer(request);
    }

    /** Until it is closed, if not for a shorter time. */
    void dawdle(Duration time) {
        try {
            closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.getBytes(UTF_8).length);
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private int open(int wanted) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        server.setExecutor(threads);
        server.createContext("/w/", this::handle);
        server.start();
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("GET")) {
                show(exchange);
                return;
            }
            requests.incrementAndGet();
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            try {
                answer(exchange, request);
            } finally {
                atOnce.decrementAndGet();
            }
        }
    }

    private void answer(HttpExchange exchange, byte[] request) throws IOException {
        var other = misbehaviour;
        if (other != null) {
            other.answer(exchange, request);
            return;
        }
        var answer = honest.answer(request);
        send(exchange, answer.status(), answer.contentType(), answer.body());
    }

    private void show(HttpExchange exchange) throws IOException {
        var shown = memory.values().stream()
                .filter(checkpoint -> exchange.getRequestURI()
                        .getPath()
                        .endsWith(Witness.monitoringPath(checkpoint.checkpoint().origin())))
                .findFirst();
        send(
                exchange,
                shown.isPresent() ? 200 : 404,
                "text/plain",
                shown.map(checkpoint -> checkpoint.note().toString()).orElse(""));
    }

    private static byte[] seed(String name) {
        return Arrays.copyOf(name.getBytes(UTF_8), SignerKey.SEED_LENGTH);
    }

    private final class Memory implements CheckpointStore {
        @Override
        public Optional<SignedCheckpoint> latest(String origin) {
            return Optional.ofNullable(memory.get(origin));
        }

        @Override
        public synchronized boolean replace(String origin, Optional<SignedCheckpoint> expected, SignedCheckpoint next) {
            if (!latest(origin).equals(expected)) {
                return false;
            }
            memory.put(origin, next);
            return true;
        }
    }
}

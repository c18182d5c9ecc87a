package org.mingjing.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.log.witness.Witness;

/**
 * The program of a small witness: cosigns one log over HTTP on the loopback interface. On the same machine it proves the way,
 * not independence; somebody else's witness does that.
 */
final class LocalWitness implements AutoCloseable {
    static final String KEY = "MINGJING_WITNESS_KEY";

    private static final int AT_ONCE = 4;
    private static final String ALIVE = "/alive";

    private final HttpServer server;
    private final Witness witness;
    private final WitnessFile file;
    private final String origin;

    private LocalWitness(int port, VerifierKey log, Path file, SignerKey key) throws IOException {
        this.origin = log.name();
        this.file = new WitnessFile(file);
        // A file that is damaged is told now, not with the first checkpoint.
        this.file.latest(origin);
        this.witness = new Witness(key, List.of(log), this.file, Clock.systemUTC());
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newFixedThreadPool(AT_ONCE, task -> {
            var thread = new Thread(task, "witness");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
    }

    static LocalWitness start(int port, VerifierKey log, Path file, SignerKey key) throws IOException {
        var witness = new LocalWitness(port, log, file, key);
        witness.server.start();
        return witness;
    }

    /** Arguments: the port, the log's verifier key, the file; the private key comes by the environment. */
    public static void main(String[] arguments) throws IOException {
        var witness = start(
                Integer.parseInt(arguments[0]),
                VerifierKey.parse(arguments[1]),
                Path.of(arguments[2]),
                SignerKey.parse(System.getenv(KEY)));
        Runtime.getRuntime().addShutdownHook(new Thread(witness::close));
        System.out.println("witness of " + witness.origin + " on port " + witness.port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var method = exchange.getRequestMethod();
            if (path.equals("/" + AddCheckpoint.PATH) && method.equals("POST")) {
                add(exchange);
            } else if (path.equals("/" + Witness.monitoringPath(origin)) && method.equals("GET")) {
                show(exchange);
            } else {
                send(exchange, path.equals(ALIVE) ? 200 : 404, "text/plain", new byte[0]);
            }
        } catch (RuntimeException e) {
            // Nothing was answered: the log takes it for one who is not there.
            System.out.println("not answered: " + e);
        }
    }

    private void add(HttpExchange exchange) throws IOException {
        // One byte more than there may be is enough to be refused for its length.
        var answer = witness.answer(exchange.getRequestBody().readNBytes(AddCheckpoint.LONGEST + 1));
        send(exchange, answer.status(), answer.contentType(), answer.bytes());
    }

    private void show(HttpExchange exchange) throws IOException {
        var latest = file.latest(origin);
        if (latest.isEmpty()) {
            send(exchange, 404, "text/plain", new byte[0]);
        } else {
            send(exchange, 200, "text/plain; charset=utf-8", latest.get().bytes());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}

package org.mingjing.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway: tells what reached it, or behaves badly when the path asks for it. */
public class StandInService {
    private final Vertx vertx;
    private final String name;
    private final int port;
    private HttpServer server;
    /** What it describes itself with; empty means properly. */
    volatile String describedAs = "";

    final AtomicInteger requests = new AtomicInteger();

    StandInService(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        start(0);
        this.port = server.actualPort();
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    private void start(int onPort) {
        server = vertx.createHttpServer().requestHandler(this::handle);
        await(server.listen(onPort, "127.0.0.1"));
    }

    void start() {
        start(port);
    }

    void stop() {
        await(server.close());
    }

    private void handle(HttpServerRequest request) {
        requests.incrementAndGet();
        switch (request.path().substring(request.path().lastIndexOf('/') + 1)) {
            case "ready" -> json(request, new JsonObject().put("status", "UP"));
            case "openapi" ->
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(describedAs.isEmpty() ? description().encode() : describedAs);
            case "slow" -> request.resume();
            case "broken-off" -> {
                request.response().setChunked(true).write("half");
                vertx.setTimer(50, later -> request.connection().close());
            }
            case "failing" ->
                request.response()
                        .setStatusCode(500)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Server", "a server")
                        .putHeader("Keep-Alive", "timeout=1")
                        .end("{\"type\":\"/problems/of-the-service\"}");
            case "kept" ->
                request.response().putHeader("Cache-Control", "max-age=60").end("kept");
            case "nothing" -> request.response().setStatusCode(204).end();
            case "unchanged" -> request.response().setStatusCode(304).end();
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        var length = new AtomicLong();
        request.handler(part -> length.addAndGet(part.length())).endHandler(end -> {
            var headers = new JsonObject();
            request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(), header.getValue()));
            json(
                    request,
                    new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("length", length.get())
                            .put("headers", headers));
        });
    }

    private JsonObject description() {
        return new JsonObject(Map.of(
                "openapi",
                "3.1.0",
                "paths",
                Map.of("/api/" + name + "/v1/things", Map.of("get", Map.of("operationId", name))),
                "components",
                Map.of("schemas", Map.of("Thing", Map.of("title", name)))));
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A risk-service with half a gigabyte of heap beside the suite's own. */
final class RatingServer implements AutoCloseable {
    static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseParallelGC", "-Duser.timezone=Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;

    private RatingServer(Process process) {
        this.process = process;
    }

    static RatingServer start(Path jar, int port, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("bench-", ".log").toFile());
        builder.environment().putAll(environment);
        var server = new RatingServer(builder.start());
        server.awaitReady(URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
        return server;
    }

    private void awaitReady(URI health) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var until = Instant.now().plus(PATIENCE);
        while (process.isAlive() && Instant.now().isBefore(until)) {
            try {
                if (http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException("risk-service does not answer");
    }

    double residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}

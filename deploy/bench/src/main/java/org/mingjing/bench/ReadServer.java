package org.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A server under measurement: started alone on the second processor, loaded from the first, stopped again.
 *
 * @param options of its JVM, beside those that all have
 */
record ReadServer(String name, Path jar, int port, Map<String, String> environment, List<String> options) {
    static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseParallelGC", "-Duser.timezone=Asia/Shanghai");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int WARM_UP_SECONDS = 60;
    private static final int MEASURED_SECONDS = 30;
    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern ERRORS = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    // The kernel counts a process's time in hundredths of a second.
    private static final double TICKS_PER_SECOND = 100;

    record Figures(String server, double requestsPerSecond, double perProcessorSecond, double residentMegabytes) {
        @Override
        public String toString() {
            return "%s: %.0f requests/s, %.0f per processor second, %.0f MiB resident after the first answer"
                    .formatted(server, requestsPerSecond, perProcessorSecond, residentMegabytes);
        }
    }

    /** The same, started from a cache of classes that a start with one answer has left. */
    ReadServer trained(String code) throws IOException, InterruptedException {
        var cache = Files.createTempDirectory("bench-").resolve("classes.aot");
        cache.toFile().deleteOnExit();
        var server = with("-XX:AOTCacheOutput=" + cache).start();
        awaitAnswer(server, code);
        server.destroy();
        server.waitFor();
        if (Files.notExists(cache)) {
            throw new IllegalStateException(name + " leaves no cache");
        }
        return with("-XX:AOTCache=" + cache);
    }

    private ReadServer with(String option) {
        return new ReadServer(name, jar, port, environment, List.of(option));
    }

    Figures measure(List<String> codes) throws IOException, InterruptedException {
        var server = start();
        try {
            awaitAnswer(server, codes.get(0));
            double resident = residentMegabytes(server.pid());
            var script = script(codes);
            load(script, WARM_UP_SECONDS);
            // The compiler threads get the processor that the load leaves them.
            TimeUnit.SECONDS.sleep(10);
            long before = ticks(server.pid());
            long requests = load(script, MEASURED_SECONDS);
            double processorSeconds = (ticks(server.pid()) - before) / TICKS_PER_SECOND;
            return new Figures(name, (double) requests / MEASURED_SECONDS, requests / processorSeconds, resident);
        } finally {
            server.destroy();
            server.waitFor();
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(List.of("taskset", "-c", "1"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("bench-", ".log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String address(String code) {
        return "http://127.0.0.1:" + port + "/api/risk/v1/public/powers/" + code;
    }

    private void awaitAnswer(Process server, String code) throws InterruptedException {
        var http = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create(address(code))).build();
        var until = Instant.now().plus(PATIENCE);
        while (server.isAlive() && Instant.now().isBefore(until)) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        throw new IllegalStateException(name + " does not answer");
    }

    /** Asks for one power after the other. */
    private Path script(List<String> codes) throws IOException {
        var script = Files.createTempFile("bench-", ".lua");
        Files.writeString(script, """
                local codes = { "%s" }
                local next = 0
                request = function()
                  next = next %% #codes + 1
                  return wrk.format("GET", "/api/risk/v1/public/powers/" .. codes[next])
                end
                """.formatted(String.join("\", \"", codes)));
        return script;
    }

    private long load(Path script, int seconds) throws IOException, InterruptedException {
        var wrk = new ProcessBuilder(
                        "taskset",
                        "-c",
                        "0",
                        "wrk",
                        "-t1",
                        "-c16",
                        "-d" + seconds + "s",
                        "-s",
                        script.toString(),
                        "http://127.0.0.1:" + port)
                .redirectErrorStream(true)
                .start();
        var told = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var requests = REQUESTS.matcher(told);
        if (wrk.waitFor() != 0 || ERRORS.matcher(told).find() || !requests.find()) {
            throw new IllegalStateException(told);
        }
        return Long.parseLong(requests.group(1));
    }

    private static long ticks(long pid) throws IOException {
        var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024.0;
    }
}

package org.mingjing.verifier.tree;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.mingjing.verifier.report.NotProven;

/** A log at an address. What fails is asked again: a log of a million entries is read with some eight thousand requests. */
final class HttpLog implements ServedLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TRIES = 3;
    /** How often one who reads too fast for the log waits as long as it says, at most so long, before they give up. */
    private static final int WAITS = 20;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
    private static final int READERS = 8;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final URI address;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @param address ends in a slash */
    HttpLog(URI address) {
        this.address = address;
        HttpRequest.newBuilder(address);
    }

    @Override
    public Optional<byte[]> read(String path, int longest) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        for (int tried = 1; ; tried++) {
            try {
                return read(request, path, longest);
            } catch (IOException e) {
                if (tried == TRIES) {
                    throw NotProven.incomplete("无法从日志读取 %s：%s", "%s cannot be read from the log: %s", path, e);
                }
            }
        }
    }

    private Optional<byte[]> read(HttpRequest request, String path, int longest) throws IOException {
        try {
            var answer = send(request);
            try (var body = answer.body()) {
                if (answer.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                if (answer.statusCode() != OK) {
                    throw new IOException("HTTP " + answer.statusCode());
                }
                var bytes = body.readNBytes(longest + 1);
                if (bytes.length > longest) {
                    throw NotProven.invalid("%s 过长", "%s is too long", path);
                }
                return Optional.of(bytes);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        for (int waited = 0; comeAgain(answer) && waited < WAITS; waited++) {
            answer.body().close();
            Thread.sleep(wait(answer.headers()).toMillis());
            answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        }
        return answer;
    }

    /** This one reads too much, or all that read now. */
    private static boolean comeAgain(HttpResponse<?> answer) {
        return answer.statusCode() == TOO_MANY_REQUESTS
                || answer.statusCode() == UNAVAILABLE
                        && answer.headers().firstValue("Retry-After").isPresent();
    }

    private static Duration wait(HttpHeaders headers) {
        var asked = headers.firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(LONGEST_WAIT);
        return asked.compareTo(LONGEST_WAIT) < 0 ? asked : LONGEST_WAIT;
    }

    @Override
    public int readers() {
        return READERS;
    }
}

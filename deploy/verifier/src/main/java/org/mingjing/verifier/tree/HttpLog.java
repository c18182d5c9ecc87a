package org.mingjing.verifier.tree;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingjing.verifier.report.NotProven;

/** A log at an address. What fails is asked again: a log of a million entries is read with some eight thousand requests. */
final class HttpLog implements ServedLog {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** For a whole answer: 16 MB, the longest there is, come through a line of a megabit or so. */
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

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
    private final Duration patience;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** @param address ends in a slash */
    HttpLog(URI address) {
        this(address, LONGEST_ANSWER);
    }

    HttpLog(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
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
            var answer = ask(request, longest);
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (answer.statusCode() != OK) {
                throw new IOException("HTTP " + answer.statusCode());
            }
            if (answer.body().length > longest) {
                throw NotProven.invalid("%s 过长", "%s is too long", path);
            }
            return Optional.of(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private HttpResponse<byte[]> ask(HttpRequest request, int longest) throws IOException, InterruptedException {
        var answer = send(request, longest);
        for (int waited = 0; comeAgain(answer) && waited < WAITS; waited++) {
            Thread.sleep(wait(answer.headers()).toMillis());
            answer = send(request, longest);
        }
        return answer;
    }

    /** The limit of a request ends with the head of its answer: a log that sends one byte and no more would hold its reader. */
    private HttpResponse<byte[]> send(HttpRequest request, int longest) throws IOException, InterruptedException {
        var answer = client.sendAsync(request, head -> new LimitedBody(longest + 1));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        } catch (TimeoutException e) {
            throw new HttpTimeoutException("no whole answer within " + patience);
        } finally {
            answer.cancel(true);
        }
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

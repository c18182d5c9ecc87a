package org.mingjing.local.auditor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;

/** The public files of a log. */
final class PublishedLog implements TileSource {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** How often one who reads too fast for the log waits as long as it says, at most so long, before they give up. */
    private static final int WAITS = 20;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final URI address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    PublishedLog(URI address) {
        this.address = address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    SignedCheckpoint checkpoint() {
        return SignedCheckpoint.parse(read("checkpoint", Note.LONGEST).orElseThrow(() -> missing("checkpoint")));
    }

    /** Of this width, though the tile may have filled up since. */
    @Override
    public byte[] tile(TileId id) {
        return read(id.path(), id.bytes())
                .or(() -> read(id.full().path(), id.full().bytes()))
                .orElseThrow(() -> missing(id.path()));
    }

    private static UncheckedIOException missing(String path) {
        return new UncheckedIOException(new IOException("the log does not serve " + path));
    }

    private Optional<byte[]> read(String path, int longest) {
        var request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).build();
        try {
            var answer = send(request);
            try (var body = answer.body()) {
                if (answer.statusCode() == 404) {
                    return Optional.empty();
                }
                var bytes = body.readNBytes(longest + 1);
                if (answer.statusCode() != 200 || bytes.length > longest) {
                    throw new IOException("%s: HTTP %d".formatted(path, answer.statusCode()));
                }
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private HttpResponse<InputStream> send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofInputStream());
        for (int waited = 0; comeAgain(answer) && waited < WAITS; waited++) {
            answer.body().close();
            Thread.sleep(wait(answer.headers()).toMillis());
            answer = http.send(request, BodyHandlers.ofInputStream());
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
}

package org.mingjing.local.auditor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
            var answer = http.send(request, BodyHandlers.ofInputStream());
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
}

package org.mingjing.process.log.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Note;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.log.witness.Witness;

/** Speaks HTTP with witnesses: each exchange within a time, each body within a length, no redirection. */
final class WitnessClient {
    private final HttpClient http;
    private final Duration within;

    /** @param within for one exchange from connecting to the last byte */
    WitnessClient(Duration within) {
        this.within = within;
        this.http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(within)
                .build();
    }

    /**
     * @param prefix the witness's submission prefix
     * @throws Malformed for an answer without end
     * @throws IOException when it cannot be reached
     */
    HttpResponse<byte[]> add(URI prefix, AddCheckpoint request) throws IOException, TimeoutException {
        return exchange(HttpRequest.newBuilder(below(prefix, AddCheckpoint.PATH))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(request.bytes()))
                .build());
    }

    /** What it shows monitors of a log; few witnesses have that below the submission prefix, but it costs nothing to ask. */
    HttpResponse<byte[]> latest(URI prefix, String origin) throws IOException, TimeoutException {
        return exchange(HttpRequest.newBuilder(below(prefix, Witness.monitoringPath(origin)))
                .GET()
                .build());
    }

    private static URI below(URI prefix, String path) {
        var text = prefix.toString();
        return URI.create(text.endsWith("/") ? text + path : text + "/" + path);
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException, TimeoutException {
        var response = http.sendAsync(request, head -> new BoundedBody(Note.LONGEST));
        try {
            // The client's own time limit ends with the head of the answer; a body may come byte by byte for ever.
            return response.get(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Malformed tooLong) {
                throw tooLong;
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            // Does nothing when it has ended; else closes the connection.
            response.cancel(true);
        }
    }
}

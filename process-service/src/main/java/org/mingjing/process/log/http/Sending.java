package org.mingjing.process.log.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Puts what is served into an answer: not at all when the reader has it, and compressed where that helps and they can read it. */
final class Sending {
    private static final int NOT_MODIFIED = 304;

    private Sending() {}

    static void send(RoutingContext context, Served served) {
        boolean compressed = served.compressible() && takesGzip(context);
        describe(context, served, compressed);
        if (served.version().isPresent() && context.isFresh()) {
            context.response().setStatusCode(NOT_MODIFIED).end();
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, served.type());
        if (compressed) {
            context.response().putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        var bytes = compressed ? gzip(served.bytes()) : served.bytes();
        // Said here, since the answer to HEAD is sent without them.
        context.response().putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length));
        context.response().end(Buffer.buffer(bytes));
    }

    private static void describe(RoutingContext context, Served served, boolean compressed) {
        var headers = context.response().headers();
        headers.set(HttpHeaders.CACHE_CONTROL, served.caching());
        if (served.compressible()) {
            headers.set(HttpHeaders.VARY, "Accept-Encoding");
        }
        if (!served.witnessed()) {
            headers.set("Mingjing-Checkpoint", "unwitnessed");
        }
        // Other bytes on the wire need another strong tag.
        served.version().ifPresent(version -> context.etag(compressed ? version + "-gzip" : version));
    }

    private static boolean takesGzip(RoutingContext context) {
        return context.parsedHeaders().acceptEncoding().stream()
                .anyMatch(coding -> coding.value().equalsIgnoreCase("gzip") && coding.weight() > 0);
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

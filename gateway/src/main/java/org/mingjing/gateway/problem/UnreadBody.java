package org.mingjing.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** An answer given before the whole body has come: nobody will read the rest, and it must not pass for the next request. */
public final class UnreadBody {
    /** A client that is still sending when the connection closes loses the answer, so we go on listening for a moment. */
    private static final int LINGER_MILLIS = 1_000;

    private UnreadBody() {}

    /** Announces that the connection ends with this answer, and ends it; to be called before the answer is sent. */
    public static void closeAfterAnswer(RoutingContext context) {
        var request = context.request();
        if (!isLeft(request)) {
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(answered -> {
            var connection = request.connection();
            if (request.isEnded()) {
                connection.close();
                return;
            }
            var lingering = context.vertx().setTimer(LINGER_MILLIS, late -> connection.close());
            connection.closeHandler(closed -> context.vertx().cancelTimer(lingering));
            request.handler(discarded -> {})
                    .endHandler(ended -> connection.close())
                    .resume();
        });
    }

    private static boolean isLeft(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var sent = request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
        return sent && !request.isEnded();
    }
}

package org.mingjing.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** A body that is not read to its end takes its connection with it: what is left would pass for the next request. */
public final class UnreadBody {
    private UnreadBody() {}

    public static boolean isLeft(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        var sent = request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
        return sent && !request.isEnded();
    }
}

package org.mingjing.gateway.forward;

import io.vertx.core.MultiMap;
import java.util.List;

/** Takes from an answer what is between the gateway and the service only. */
final class ResponseHeaders {
    private static final List<String> DROPPED =
            List.of("Connection", "Keep-Alive", "Proxy-Authenticate", "Server", "Trailer", "Upgrade", "X-Powered-By");

    /** The gateway has already written these. */
    private static final List<String> OURS =
            List.of("X-Content-Type-Options", "Referrer-Policy", "X-Frame-Options", "Content-Security-Policy");

    private ResponseHeaders() {}

    static void clean(MultiMap headers) {
        DROPPED.forEach(headers::remove);
        OURS.forEach(headers::remove);
    }
}

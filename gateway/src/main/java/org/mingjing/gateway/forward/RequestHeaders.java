package org.mingjing.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes from a request what a client must not tell a service, and adds what only the gateway knows. */
final class RequestHeaders {
    private static final Set<String> DROPPED = Set.of(
            "authorization",
            "connection",
            "cookie",
            "expect",
            "forwarded",
            "http2-settings",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-real-ip");
    /** The proxy frames the body anew from these; a Connection header must not take them away. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "host");

    private static final Set<String> TRACE = Set.of("traceparent", "tracestate", "baggage");

    private RequestHeaders() {}

    static void clean(MultiMap headers) {
        for (var connection : headers.getAll("Connection")) {
            for (var named : connection.split(",")) {
                var name = named.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !FRAMING.contains(name)) {
                    headers.remove(name);
                }
            }
        }
        for (var name : new ArrayList<>(headers.names())) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (DROPPED.contains(lower) || lower.startsWith("x-forwarded-")) {
                headers.remove(name);
            }
        }
    }

    /** So that the service's own trace and log lines do not lead back to what else the client did. */
    static void untrace(MultiMap headers) {
        TRACE.forEach(headers::remove);
    }

    /** @param client empty when the service must not learn the address */
    static void introduce(MultiMap headers, HttpServerRequest request, Optional<SocketAddress> client) {
        var host = request.getHeader("Host");
        headers.set("X-Forwarded-Proto", request.scheme());
        client.ifPresent(address -> headers.set("X-Forwarded-For", address.hostAddress()));
        var forwarded = "for=" + client.map(RequestHeaders::node).orElse("unknown") + ";proto=" + request.scheme();
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
            forwarded += ";host=\"" + host.replaceAll("[\"\\\\]", "") + "\"";
        }
        headers.set("Forwarded", forwarded);
    }

    private static String node(SocketAddress address) {
        var text = address.hostAddress();
        return text.contains(":") ? "\"[" + text + "]\"" : text;
    }
}

package org.mingjing.gateway.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * A write that a browser sends with its session cookie must come from our own pages. A caller with an Authorization header is
 * exempt: a browser never adds that by itself, and the session is not looked at then.
 */
@ApplicationScoped
class OriginCheck {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final EdgeConfig config;

    OriginCheck(EdgeConfig config) {
        this.config = config;
    }

    boolean refuses(HttpServerRequest request) {
        if (READS.contains(request.method())
                || request.headers().contains(HttpHeaders.AUTHORIZATION)
                || !request.headers().contains(HttpHeaders.COOKIE)) {
            return false;
        }
        var origins = request.headers().getAll(HttpHeaders.ORIGIN);
        return origins.size() != 1 || !isOurs(origins.get(0), request);
    }

    private boolean isOurs(String origin, HttpServerRequest request) {
        var own = request.scheme() + "://" + request.getHeader(HttpHeaders.HOST);
        return origin.equalsIgnoreCase(own)
                || config.origins().map(known -> known.contains(origin)).orElse(false);
    }
}

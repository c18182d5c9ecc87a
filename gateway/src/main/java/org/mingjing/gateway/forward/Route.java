package org.mingjing.gateway.forward;

import io.vertx.core.http.HttpMethod;
import java.net.URI;

/**
 * Where a path leads, what may travel there, and whether it is open to everybody.
 *
 * @param name of few values: of the route, not of the path
 * @param nameless whether the service is not told who asks, so that its answers are the same for all and may be kept for all
 */
record Route(String name, String service, URI upstream, ForwardConfig.Limit limit, boolean open, boolean nameless) {
    /**
     * Whether nobody is known by what is sent here. Officials report too: a session or a token that comes along must not make
     * the report theirs, so this depends on the route alone.
     */
    boolean isAnonymous(HttpMethod method) {
        return open && Writes.contains(method);
    }

    long maxBody() {
        return limit.maxBody().asLongValue();
    }

    int port() {
        if (upstream.getPort() >= 0) {
            return upstream.getPort();
        }
        return tls() ? 443 : 80;
    }

    boolean tls() {
        return "https".equals(upstream.getScheme());
    }
}

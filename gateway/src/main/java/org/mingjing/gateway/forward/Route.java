package org.mingjing.gateway.forward;

import java.net.URI;

/** Where a path leads, what may travel there, and whether it is open to everybody. */
record Route(String service, URI upstream, ForwardConfig.Limit limit, boolean open) {
    String name() {
        return "/api/" + service;
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

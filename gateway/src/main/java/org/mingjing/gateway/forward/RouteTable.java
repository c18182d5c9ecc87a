package org.mingjing.gateway.forward;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the route of a normalised path. */
@ApplicationScoped
class RouteTable {
    private static final Pattern API = Pattern.compile("/api/([a-z]+)/(.+)");
    private static final Pattern OPEN = Pattern.compile("v\\d+/public/.+");
    private static final String DEFAULT = "default";
    private static final Pattern LOG = Pattern.compile("/log/.+");
    private static final String OWNER_OF_LOG = "process";

    private final Upstreams upstreams;
    private final ForwardConfig config;

    RouteTable(Upstreams upstreams, ForwardConfig config) {
        this.upstreams = upstreams;
        this.config = config;
    }

    Optional<Route> find(String path) {
        return LOG.matcher(path).matches() ? log() : api(path);
    }

    /** The public log lies where clients of its protocol look for it, not below the interface of the service that keeps it. */
    private Optional<Route> log() {
        return Optional.ofNullable(upstreams.addresses().get(OWNER_OF_LOG))
                .map(address ->
                        new Route("/log", OWNER_OF_LOG, address, config.limits().get(DEFAULT), true, true));
    }

    private Optional<Route> api(String path) {
        var api = API.matcher(path);
        if (!api.matches()) {
            return Optional.empty();
        }
        var service = api.group(1);
        var rest = api.group(2);
        return Optional.ofNullable(upstreams.addresses().get(service))
                .map(address -> new Route(
                        "/api/" + service,
                        service,
                        address,
                        limit(rest),
                        OPEN.matcher(rest).matches(),
                        false));
    }

    private ForwardConfig.Limit limit(String rest) {
        return Arrays.stream(rest.split("/"))
                .filter(segment -> !segment.equals(DEFAULT))
                .map(config.limits()::get)
                .filter(limit -> limit != null)
                .findFirst()
                .orElseGet(() -> config.limits().get(DEFAULT));
    }
}

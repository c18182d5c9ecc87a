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

    private final Upstreams upstreams;
    private final ForwardConfig config;

    RouteTable(Upstreams upstreams, ForwardConfig config) {
        this.upstreams = upstreams;
        this.config = config;
    }

    Optional<Route> find(String path) {
        var api = API.matcher(path);
        if (!api.matches()) {
            return Optional.empty();
        }
        var service = api.group(1);
        var rest = api.group(2);
        return Optional.ofNullable(upstreams.addresses().get(service))
                .map(address -> new Route(
                        service, address, limit(rest), OPEN.matcher(rest).matches()));
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

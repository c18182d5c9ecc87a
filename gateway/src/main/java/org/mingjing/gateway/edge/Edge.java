package org.mingjing.gateway.edge;

import static java.util.stream.Collectors.joining;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.mingjing.gateway.problem.ProblemAnswer;

/** Puts the checks in their order, all of them before authentication (whose priority is 200). */
@ApplicationScoped
class Edge {
    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final ProblemAnswer problems;
    private final OriginCheck origin;

    Edge(ProblemAnswer problems, OriginCheck origin) {
        this.problems = problems;
        this.origin = origin;
    }

    void install(@Observes Filters filters) {
        filters.register(Edge::onceTheLastIsDone, 1001);
        filters.register(this::begin, 1000);
        filters.register(this::method, 900);
        filters.register(refuse(context -> !PathGuard.isPlain(context.request().uri()), "path-not-plain"), 890);
        filters.register(refuse(Edge::isWebSocket, "no-websocket"), 880);
        filters.register(refuse(context -> origin.refuses(context.request()), "origin-not-ours"), 870);
    }

    /**
     * The server begins the next request of a connection inside the end of the last one. Where a client sends dozens ahead and each is
     * answered at once, refused mostly, they would pile up until the stack is full, and the rest would never be answered.
     */
    private static void onceTheLastIsDone(RoutingContext context) {
        context.vertx().runOnContext(now -> context.next());
    }

    private void begin(RoutingContext context) {
        AccessRecord.open(context);
        SecurityHeaders.set(context);
        context.next();
    }

    private void method(RoutingContext context) {
        if (METHODS.contains(context.request().method())) {
            context.next();
            return;
        }
        context.response()
                .putHeader(
                        HttpHeaders.ALLOW,
                        METHODS.stream().map(HttpMethod::name).sorted().collect(joining(", ")));
        problems.send(context, "method-not-allowed");
    }

    /** Other upgrades are an offer that may be ignored; Java's own client makes one (h2c) with every request. */
    private static boolean isWebSocket(RoutingContext context) {
        var upgrade = context.request().getHeader(HttpHeaders.UPGRADE);
        return upgrade != null && upgrade.toLowerCase(Locale.ROOT).contains("websocket");
    }

    private Handler<RoutingContext> refuse(Predicate<RoutingContext> when, String code) {
        return context -> {
            if (when.test(context)) {
                problems.send(context, code);
            } else {
                context.next();
            }
        };
    }
}

package org.mingjing.gateway.forward;

import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.mingjing.gateway.edge.AccessRecord;
import org.mingjing.gateway.problem.ProblemAnswer;
import org.mingjing.gateway.signin.SignedIn;

/** Everything below /api and the public log: finds the route, refuses what may not travel on it, forwards the rest. */
@ApplicationScoped
class ForwardRoutes {
    private final RouteTable routes;
    private final PublicWrites publicWrites;
    private final PublicReads publicReads;
    private final ProblemAnswer problems;
    private final ForwardConfig config;
    private final HttpClient client;
    private final HttpClient forEverybody;
    private final HttpClient untraced;

    ForwardRoutes(
            RouteTable routes,
            PublicWrites publicWrites,
            PublicReads publicReads,
            ProblemAnswer problems,
            ForwardConfig config,
            HttpClient client,
            @ForEverybody HttpClient forEverybody,
            @Untraced HttpClient untraced) {
        this.routes = routes;
        this.publicWrites = publicWrites;
        this.publicReads = publicReads;
        this.problems = problems;
        this.config = config;
        this.client = client;
        this.forEverybody = forEverybody;
        this.untraced = untraced;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(0).handler(this::handle);
        router.route("/log/*").order(0).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        var found = routes.find(context.normalizedPath());
        if (found.isEmpty()) {
            problems.send(context, "not-found");
            return;
        }
        var route = found.get();
        AccessRecord.route(context, route.name());
        var anonymous = route.isAnonymous(context.request().method());
        if (anonymous) {
            AccessRecord.anonymousWrite(context);
        }
        var caller = anonymous || route.nameless() ? Optional.<SignedIn>empty() : SignedIn.of(context);
        if (caller.isEmpty() && !route.open()) {
            problems.send(context, "sign-in-required");
        } else if (declaredLength(context) > route.maxBody()) {
            problems.send(context, "body-too-large");
        } else if (anonymous && !publicWrites.allow(context)) {
            problems.send(context, "too-many-requests");
        } else if (!anonymous && caller.isEmpty()) {
            publicReads
                    .refusal(route, context)
                    .ifPresentOrElse(
                            code -> problems.send(context, code, route.service()),
                            () -> forward(context, route, caller));
        } else {
            forward(context, route, caller);
        }
    }

    private static long declaredLength(RoutingContext context) {
        var length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }

    private void forward(RoutingContext context, Route route, Optional<SignedIn> caller) {
        var request = context.request();
        var upstream = upstream(route.isAnonymous(request.method()), caller);
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        // WebSocket support would tunnel past every check of the exchange.
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), upstream)
                // The exchange hears of a failure too; without a handler of its own the client would also log it as an
                // error.
                .origin(exchange ->
                        upstream.request(target(route)).onSuccess(sent -> sent.exceptionHandler(failure -> {})))
                .addInterceptor(new Exchange(context, route, caller, problems))
                .handle(request);
    }

    private HttpClient upstream(boolean anonymousWrite, Optional<SignedIn> caller) {
        if (anonymousWrite) {
            return untraced;
        }
        return caller.isPresent() ? client : forEverybody;
    }

    private RequestOptions target(Route route) {
        return new RequestOptions()
                .setHost(route.upstream().getHost())
                .setPort(route.port())
                .setSsl(route.tls())
                .setConnectTimeout(config.connectWithin().toMillis())
                .setIdleTimeout(route.limit().answerWithin().toMillis());
    }
}

package org.mingjing.gateway.forward;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * How much may be read without signing in: by one client so often, and so much at one time, for whoever reads slowly holds a
 * connection to the service as long; and by all of them never so much that somebody waits for a connection. A request that carries
 * a tag counts like any other: telling that nothing changed is work too, and only the answer shows what it was.
 */
@ApplicationScoped
class PublicReads {
    private static final String SOON = "1";
    private static final String TOO_MANY = "too-many-reads";
    private static final String BUSY = "service-busy";

    private final Allowance pages;
    private final Allowance log;
    private final UnderWay toClients;
    private final UnderWay fromServices;

    PublicReads(ForwardConfig config) {
        this.pages = new Allowance("public-reads", config.publicReads());
        this.log = new Allowance("log-reads", config.logReads());
        this.toClients = new UnderWay(config.publicReadsAtOnce());
        this.fromServices = new UnderWay(config.publicReadsPerService());
    }

    /**
     * Only a client that is refused is told of its allowance: the answers of others are kept by caches on the way, which would pass one
     * client's count on to all. Whoever checks the log reads it whole, thousands of small files, and has an allowance for that.
     *
     * @return why the client may not read now, and the headers say when it may; empty when it may
     */
    Optional<String> refusal(Route route, RoutingContext context) {
        var client = ClientKey.of(context.request().remoteAddress());
        var headers = context.response().headers();
        var allowance = route.nameless() ? log : pages;
        var taken = allowance.take(client);
        if (!taken.allowed()) {
            allowance.tell(taken, headers);
            return Optional.of(TOO_MANY);
        }
        if (!toClients.begin(client)) {
            headers.set("Retry-After", SOON);
            return Optional.of(TOO_MANY);
        }
        if (!fromServices.begin(route.service())) {
            toClients.end(client);
            return Optional.of(BUSY);
        }
        context.addEndHandler(answered -> {
            toClients.end(client);
            fromServices.end(route.service());
        });
        return Optional.empty();
    }
}

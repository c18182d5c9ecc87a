package org.mingjing.gateway.forward;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * How much one client may read without signing in: so often, and so much at one time, for whoever reads slowly holds a connection to
 * the service as long. A request that carries a tag counts like any other: telling that nothing changed is work too, and only the answer
 * shows what it was.
 */
@ApplicationScoped
class PublicReads {
    private static final String SOON = "1";

    private final Allowance pages;
    private final Allowance log;
    private final UnderWay underWay;

    PublicReads(ForwardConfig config) {
        this.pages = new Allowance("public-reads", config.publicReads());
        this.log = new Allowance("log-reads", config.logReads());
        this.underWay = new UnderWay(config.publicReadsAtOnce());
    }

    /**
     * Only a client that is refused is told of its allowance: the answers of others are kept by caches on the way, which would pass one
     * client's count on to all. Whoever checks the log reads it whole, thousands of small files, and has an allowance for that.
     *
     * @return false when the client may not read now; the headers say when it may
     */
    boolean admit(Route route, RoutingContext context) {
        var client = ClientKey.of(context.request().remoteAddress());
        var headers = context.response().headers();
        var allowance = route.nameless() ? log : pages;
        var taken = allowance.take(client);
        if (!taken.allowed()) {
            allowance.tell(taken, headers);
            return false;
        }
        if (!underWay.begin(client)) {
            headers.set("Retry-After", SOON);
            return false;
        }
        context.addEndHandler(answered -> underWay.end(client));
        return true;
    }
}

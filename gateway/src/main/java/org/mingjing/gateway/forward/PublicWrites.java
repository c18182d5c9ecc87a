package org.mingjing.gateway.forward;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** How much one client may write without signing in. */
@ApplicationScoped
class PublicWrites {
    private final Allowance allowance;

    PublicWrites(ForwardConfig config) {
        this.allowance = new Allowance("public-writes", config.publicWrites());
    }

    /** Takes one from the client's allowance and says in the headers how much is left; false when nothing was. */
    boolean allow(RoutingContext context) {
        var taken = allowance.take(ClientKey.of(context.request().remoteAddress()));
        allowance.tell(taken, context.response().headers());
        return taken.allowed();
    }
}

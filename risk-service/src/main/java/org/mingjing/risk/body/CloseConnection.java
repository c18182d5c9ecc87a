package org.mingjing.risk.body;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** A closed connection fails the write that waits for its reader to take more. */
@ApplicationScoped
class CloseConnection implements CutOff {
    private final CurrentVertxRequest request;
    private final Vertx vertx;

    CloseConnection(CurrentVertxRequest request, Vertx vertx) {
        this.request = request;
        this.vertx = vertx;
    }

    @Override
    public Runnable after(Duration within) {
        var connection = request.getCurrent().request().connection();
        var timer = vertx.setTimer(within.toMillis(), late -> connection.close());
        return () -> vertx.cancelTimer(timer);
    }
}

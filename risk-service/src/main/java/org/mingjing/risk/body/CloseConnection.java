package org.mingjing.risk.body;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * A closed connection fails the write that waits for its reader to take more. It is closed below Vert.x, whose own close first
 * sends what was written and so waits for the very reader. This rests on {@link ConnectionBase}, which is internal to Vert.x and
 * may change with it, and with HTTP/2 it would close all streams of the connection; between us and the gateway there is none.
 */
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
        var connection = (ConnectionBase) request.getCurrent().request().connection();
        var timer = vertx.setTimer(
                within.toMillis(), late -> connection.channelHandlerContext().close());
        return () -> vertx.cancelTimer(timer);
    }
}

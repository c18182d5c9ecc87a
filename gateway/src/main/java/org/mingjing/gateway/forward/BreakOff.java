package org.mingjing.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.streams.ReadStream;

/**
 * An answer that stops half way takes the client's connection with it. The proxy alone would reset the response, after which
 * nobody hears that the request is over: no access record, and a shutdown that waits for it in vain.
 */
class BreakOff extends Passing {
    private final HttpConnection client;

    BreakOff(ReadStream<Buffer> answer, HttpConnection client) {
        super(answer);
        this.client = client;
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        // The handler given would do the resetting; that the connection closed ends both the answer and the exchange.
        return super.exceptionHandler(handler == null ? null : failure -> client.close());
    }
}

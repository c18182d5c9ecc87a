package org.mingjing.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** Counts a body as it streams by and breaks it off at the first byte too many; Content-Length is only what a client claims. */
class BodyLimit extends Passing {
    private final long max;
    private long seen;
    private boolean ended;
    private Handler<Throwable> onFailure = failure -> {};

    BodyLimit(ReadStream<Buffer> body, long max) {
        super(body);
        this.max = max;
    }

    boolean exceeded() {
        return seen > max;
    }

    boolean ended() {
        return ended;
    }

    @Override
    public ReadStream<Buffer> handler(Handler<Buffer> handler) {
        return super.handler(handler == null ? null : part -> pass(part, handler));
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        if (exceeded()) {
            return;
        }
        seen += part.length();
        if (exceeded()) {
            onFailure.handle(new IllegalStateException("body longer than " + max + " bytes"));
        } else {
            handler.handle(part);
        }
    }

    @Override
    public ReadStream<Buffer> exceptionHandler(Handler<Throwable> handler) {
        onFailure = handler == null ? failure -> {} : handler;
        return super.exceptionHandler(handler);
    }

    @Override
    public ReadStream<Buffer> endHandler(Handler<Void> handler) {
        return super.endHandler(end -> {
            ended = true;
            if (handler != null) {
                handler.handle(end);
            }
        });
    }
}

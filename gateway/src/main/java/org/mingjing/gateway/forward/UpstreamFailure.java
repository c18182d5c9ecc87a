package org.mingjing.gateway.forward;

import io.netty.channel.ConnectTimeoutException;
import java.util.concurrent.TimeoutException;

/** What a client is told when a service did not answer. */
final class UpstreamFailure {
    private UpstreamFailure() {}

    static String code(Throwable failure, BodyLimit body) {
        if (body.exceeded()) {
            return "body-too-large";
        }
        if (failure instanceof ConnectTimeoutException) {
            return "service-too-slow";
        }
        if (failure instanceof TimeoutException) {
            return body.ended() ? "service-too-slow" : "request-too-slow";
        }
        return "service-unavailable";
    }
}

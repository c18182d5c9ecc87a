package org.mingjing.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The HTTP clients for all services: one for those who signed in, one for who reads without, one for who writes without. */
@ApplicationScoped
class UpstreamClient {

    @Produces
    @Singleton
    HttpClient client(Vertx vertx, ForwardConfig config) {
        return vertx.createHttpClient(options(config));
    }

    @Produces
    @Singleton
    @ForEverybody
    HttpClient forEverybody(Vertx vertx, ForwardConfig config) {
        return vertx.createHttpClient(options(config));
    }

    /** The policy is the client's, not the request's, hence a client of its own. */
    @Produces
    @Singleton
    @Untraced
    HttpClient untraced(Vertx vertx, ForwardConfig config) {
        return vertx.createHttpClient(options(config).setTracingPolicy(TracingPolicy.IGNORE));
    }

    private static HttpClientOptions options(ForwardConfig config) {
        return new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerService())
                .setMaxWaitQueueSize(config.connectionsPerService())
                .setConnectTimeout((int) config.connectWithin().toMillis())
                // Shorter than the services keep a connection, so that we do not write into one that is being closed.
                .setKeepAliveTimeout(30)
                // For an answer that stops half way; before it begins, the time of the route counts.
                .setIdleTimeout((int) slowest(config).plusSeconds(1).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
    }

    private static Duration slowest(ForwardConfig config) {
        return config.limits().values().stream()
                .map(ForwardConfig.Limit::answerWithin)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}

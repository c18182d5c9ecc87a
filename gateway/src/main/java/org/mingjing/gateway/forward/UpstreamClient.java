package org.mingjing.gateway.forward;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The one HTTP client for all services. */
@ApplicationScoped
class UpstreamClient {

    @Produces
    @Singleton
    HttpClient client(Vertx vertx, ForwardConfig config) {
        return vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerService())
                .setMaxWaitQueueSize(config.connectionsPerService())
                .setConnectTimeout((int) config.connectWithin().toMillis())
                // Shorter than the services keep a connection, so that we do not write into one that is being closed.
                .setKeepAliveTimeout(30)
                // For an answer that stops half way; before it begins, the time of the route counts.
                .setIdleTimeout((int) slowest(config).plusSeconds(1).toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS));
    }

    private static Duration slowest(ForwardConfig config) {
        return config.limits().values().stream()
                .map(ForwardConfig.Limit::answerWithin)
                .max(Duration::compareTo)
                .orElseThrow();
    }
}

package org.mingjing.gateway.forward;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import java.util.concurrent.TimeUnit;

/**
 * How often each client may do something. Addresses are kept in memory only, and only as long as it takes to refill the
 * allowance. Each instance of the gateway counts for itself.
 */
final class Allowance {
    private static final int CLIENTS = 100_000;

    private final String name;
    private final ForwardConfig.Allowance config;
    private final LoadingCache<String, Bucket> buckets;

    /** @param name in the headers that tell a client of it */
    Allowance(String name, ForwardConfig.Allowance config) {
        this.name = name;
        this.config = config;
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(config.refilledWithin())
                .build(client -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(config.burst()).refillGreedy(config.burst(), config.refilledWithin()))
                        .build());
    }

    /**
     * One taken from a client's allowance.
     *
     * @param left how many more there are
     * @param seconds until all are there again or, where there was none, until there is one
     */
    record Taken(boolean allowed, long left, long seconds) {}

    Taken take(String client) {
        var probe = buckets.get(client).tryConsumeAndReturnRemaining(1);
        return new Taken(
                probe.isConsumed(),
                probe.getRemainingTokens(),
                wholeSeconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill()));
    }

    /** Tells the client how much is left and, when nothing was, when to come again. */
    void tell(Taken taken, MultiMap headers) {
        headers.set(
                "RateLimit-Policy",
                "\"" + name + "\";q=" + config.burst() + ";w="
                        + config.refilledWithin().toSeconds());
        headers.set("RateLimit", "\"" + name + "\";r=" + taken.left() + ";t=" + taken.seconds());
        if (!taken.allowed()) {
            headers.set("Retry-After", String.valueOf(Math.max(1, taken.seconds())));
        }
    }

    private static long wholeSeconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }
}

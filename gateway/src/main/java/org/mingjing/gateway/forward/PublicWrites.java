package org.mingjing.gateway.forward;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.vertx.core.MultiMap;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/**
 * How much one client may write without signing in. Addresses are kept in memory only, and only as long as it takes to refill
 * the allowance. Each instance of the gateway counts for itself.
 */
@ApplicationScoped
class PublicWrites {
    private static final int CLIENTS = 100_000;
    private static final int NETWORK_OF_ONE_CLIENT = 8;

    private final ForwardConfig.PublicWrites config;
    private final LoadingCache<String, Bucket> buckets;

    PublicWrites(ForwardConfig config) {
        this.config = config.publicWrites();
        this.buckets = Caffeine.newBuilder()
                .maximumSize(CLIENTS)
                .expireAfterAccess(this.config.refilledWithin())
                .build(client -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(this.config.burst())
                                .refillGreedy(this.config.burst(), this.config.refilledWithin()))
                        .build());
    }

    /** Takes one from the client's allowance and says in the headers how much is left; false when nothing was. */
    boolean allow(SocketAddress client, MultiMap headers) {
        var probe = buckets.get(key(client)).tryConsumeAndReturnRemaining(1);
        var window = config.refilledWithin().toSeconds();
        var wait = wholeSeconds(probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill());
        headers.set("RateLimit-Policy", "\"public-writes\";q=" + config.burst() + ";w=" + window);
        headers.set("RateLimit", "\"public-writes\";r=" + probe.getRemainingTokens() + ";t=" + wait);
        if (!probe.isConsumed()) {
            headers.set("Retry-After", String.valueOf(Math.max(1, wait)));
        }
        return probe.isConsumed();
    }

    private static long wholeSeconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos + TimeUnit.SECONDS.toNanos(1) - 1);
    }

    /** One household has a whole /64 of IPv6 addresses. */
    static String key(SocketAddress client) {
        try {
            var address = InetAddress.getByName(client.hostAddress());
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_OF_ONE_CLIENT))
                    : address.getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of a connection is always a literal", e);
        }
    }
}

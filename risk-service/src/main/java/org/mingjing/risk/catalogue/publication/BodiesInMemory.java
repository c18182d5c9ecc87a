package org.mingjing.risk.catalogue.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Bodies of answers as they were written, those asked for most. A version never changes its body, so none gets old. */
@ApplicationScoped
class BodiesInMemory {
    private static final long MOST_BYTES = 8L << 20;

    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String version, byte[] body) -> body.length)
            .build();

    byte[] of(String version, Supplier<byte[]> body) {
        return kept.get(version, unknown -> body.get());
    }
}

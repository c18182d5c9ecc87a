package org.mingjing.kit.id;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Keys that sort by the time they were made: UUID version 7, RFC 9562. They tell that time to whoever sees them, so
 * anonymous writes use {@link UUID#randomUUID()} instead.
 */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000L | (RANDOM.nextInt(1 << 12));
        long low = (RANDOM.nextLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The lowest key that could have been made at this moment, for finding rows by the time of their keys. */
    public static UUID earliest(Instant moment) {
        return new UUID((moment.toEpochMilli() << 16) | 0x7000L, 0x8000000000000000L);
    }
}

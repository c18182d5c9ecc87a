package org.mingjing.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "gateway.forward")
interface ForwardConfig {
    Duration connectWithin();

    int connectionsPerService();

    /** Limits by the path segment that asks for them (such as {@code imports}); {@code default} is for all other paths. */
    Map<String, Limit> limits();

    /** What one client may write without signing in. */
    Allowance publicWrites();

    /** What one client may read without signing in; a school or a portal behind one address is one client. */
    Allowance publicReads();

    /** The same of the public log. */
    Allowance logReads();

    /** How many answers one client may be given at one time without signing in. */
    int publicReadsAtOnce();

    /**
     * How many answers all of them together may be given by one service at one time. Fewer than it has connections: whoever is one
     * too many is told so at once and waits for nobody.
     */
    int publicReadsPerService();

    interface Limit {
        MemorySize maxBody();

        /** From the arrival of the request until the answer begins, so it bounds a slow upload as well as a slow service. */
        Duration answerWithin();
    }

    interface Allowance {
        int burst();

        Duration refilledWithin();
    }
}

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

    PublicWrites publicWrites();

    interface Limit {
        MemorySize maxBody();

        /** From the arrival of the request until the answer begins, so it bounds a slow upload as well as a slow service. */
        Duration answerWithin();
    }

    /** What one client may write without signing in. */
    interface PublicWrites {
        int burst();

        Duration refilledWithin();
    }
}

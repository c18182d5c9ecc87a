package org.mingjing.risk.body;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is sent to everybody, in bodies longer than what is handed over at once. */
@ConfigMapping(prefix = "risk.public-bodies")
interface SendingConfig {
    /** How many may be on their way at one time: each holds a thread of those that answer everybody else. */
    @WithDefault("48")
    int atOnce();

    /** Up to this size a body is handed over as a whole and holds nothing but its bytes. */
    @WithDefault("256K")
    MemorySize handedOver();

    /** What a reader may take longer than at the least pace. */
    @WithDefault("PT30S")
    Duration patience();

    /** The least pace, in a second: whoever reads more slowly is cut off. */
    @WithDefault("64K")
    MemorySize leastPace();
}

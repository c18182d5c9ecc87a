package org.mingjing.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "mingjing.relay")
interface RelayConfig {

    /** How long a row written by another process may wait before this relay looks. */
    @WithDefault("100ms")
    Duration pollEvery();

    /** How long to leave a broker or database alone that did not answer. */
    @WithDefault("1s")
    Duration retryAfter();

    @WithDefault("500")
    int batchSize();

    /** Off for a process that must not publish, such as one side of a benchmark. */
    @WithDefault("true")
    boolean enabled();
}

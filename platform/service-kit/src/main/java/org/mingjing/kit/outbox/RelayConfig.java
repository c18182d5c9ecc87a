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

    /** How long Kafka may take to acknowledge before the batch counts as not sent; then it is sent again. */
    @WithDefault("30s")
    Duration deliverWithin();

    @WithDefault("500")
    int batchSize();

    /** Off for a process that must not publish, such as one side of a benchmark. */
    @WithDefault("true")
    boolean enabled();
}

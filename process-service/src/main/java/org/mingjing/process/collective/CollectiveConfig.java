package org.mingjing.process.collective;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "process.collective")
public interface CollectiveConfig {

    /** The share of all members that must be present. */
    @WithDefault("2/3")
    Share quorum();

    /** Fewer than this many people are no collective, whatever the share. */
    @WithDefault("3")
    int leastPresent();
}

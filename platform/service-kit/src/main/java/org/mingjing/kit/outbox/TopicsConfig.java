package org.mingjing.kit.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "mingjing.topics")
interface TopicsConfig {

    /** Off where an operator makes the topics and services may not. */
    @WithDefault("true")
    boolean create();

    /** Of a topic this service makes; how many consumers of one group can share it. */
    @WithDefault("3")
    int partitions();
}

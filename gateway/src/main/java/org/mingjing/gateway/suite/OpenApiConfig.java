package org.mingjing.gateway.suite;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "gateway.openapi")
interface OpenApiConfig {
    /** How long one merged document is served before the services are asked again. */
    @WithDefault("10S")
    Duration keptFor();
}

package org.mingjing.gateway.edge;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "gateway.edge")
interface EdgeConfig {
    /** Origins of our pages beside the address the request was sent to, for a proxy in front that changes the host or scheme. */
    Optional<List<String>> origins();
}

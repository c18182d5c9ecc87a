package org.mingjing.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** The services by name; {@code risk} owns {@code /api/risk/...}. */
@ConfigMapping(prefix = "gateway.upstreams")
public interface Upstreams {
    @WithParentName
    Map<String, URI> addresses();
}

package org.mingjing.kit.http;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Names what was created without this service's own host: whoever asked through the gateway finds it there as well. */
class CreatedAt {

    @ServerResponseFilter
    void relate(ContainerResponseContext response, UriInfo request) {
        var location = response.getLocation();
        if (location != null && request.getBaseUri().getRawAuthority().equals(location.getRawAuthority())) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
        }
    }
}

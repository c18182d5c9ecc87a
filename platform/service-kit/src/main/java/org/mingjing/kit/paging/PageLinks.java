package org.mingjing.kit.paging;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says where the next page is in a {@code Link} header too. */
class PageLinks {

    @ServerResponseFilter
    void link(ContainerResponseContext response, UriInfo request) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            // Relative to this request, so it holds behind the gateway as well.
            var query = request.getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK, "<" + query.getRawPath() + "?" + query.getRawQuery() + ">; rel=\"next\"");
        }
    }
}

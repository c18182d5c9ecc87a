package org.mingjing.gateway.signin;

import io.quarkus.oidc.TenantResolver;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** An Authorization header is judged by the bearer tenant alone; everything else belongs to the sign-in of people. */
@ApplicationScoped
class TenantByHeader implements TenantResolver {
    @Override
    public String resolve(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION) ? "bearer" : null;
    }
}

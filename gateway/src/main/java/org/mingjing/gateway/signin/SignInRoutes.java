package org.mingjing.gateway.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The ways in and out for people, and who they are. Quarkus itself talks to Keycloak before these are reached. */
@ApplicationScoped
class SignInRoutes {
    private static final int SEE_OTHER = 303;

    void install(@Observes Router router) {
        router.get(SignInPaths.SIGN_IN).handler(SignInRoutes::home);
        // Reached only by those who have no session to end.
        router.get(SignInPaths.SIGN_OUT).handler(SignInRoutes::home);
        router.get("/me").handler(SignInRoutes::me);
    }

    private static void home(RoutingContext context) {
        context.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(HttpHeaders.LOCATION, "/")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    private static void me(RoutingContext context) {
        var answer = SignedIn.of(context).map(SignedIn::description).orElse(new JsonObject().put("signedIn", false));
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(answer.toBuffer());
    }
}

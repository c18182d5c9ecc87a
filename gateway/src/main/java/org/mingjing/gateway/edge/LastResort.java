package org.mingjing.gateway.edge;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jboss.logging.Logger;
import org.mingjing.gateway.problem.ProblemAnswer;

/** Answers what no route took and what failed on the way; a failure is logged here, once, and never shown. */
@ApplicationScoped
class LastResort {
    private static final Logger LOG = Logger.getLogger(LastResort.class);
    private static final int BEFORE_EVERYTHING = -1000;
    private static final Map<Integer, String> CODES = Map.of(
            400, "request-malformed",
            401, "sign-in-required",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            413, "body-too-large");

    private final ProblemAnswer problems;

    LastResort(ProblemAnswer problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(context -> problems.send(context, "not-found"));
        router.route().order(BEFORE_EVERYTHING).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        var failure = context.failure();
        if (failure instanceof AuthenticationRedirectException) {
            // No failure at all: the way back from Keycloak, with status and Location already written.
            context.response().end();
        } else if (failure instanceof AuthenticationException || failure instanceof UnauthorizedException) {
            problems.send(context, "sign-in-required");
        } else if (failure instanceof ForbiddenException) {
            problems.send(context, "forbidden");
        } else if (failure instanceof OIDCException) {
            LOG.warnf("Keycloak cannot be asked: %s", failure.getMessage());
            problems.send(context, "sign-in-unavailable");
        } else if (CODES.containsKey(context.statusCode())) {
            problems.send(context, CODES.get(context.statusCode()));
        } else {
            LOG.error("A request failed in the gateway", failure);
            problems.send(context, "internal-error");
        }
    }
}

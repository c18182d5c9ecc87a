package org.mingjing.kit.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.NoSuchElementException;
import java.util.Set;
import org.mingjing.kit.problem.RouteProblems;

/**
 * Quarkus answers an anonymous request to a protected path by a challenge with no body, which passes no exception
 * mapper and no failure handler: the mechanism itself has to write the problem.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ProblemChallenge implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final RouteProblems problems;

    ProblemChallenge(OidcAuthenticationMechanism oidc, RouteProblems problems) {
        this.oidc = oidc;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        // Some strings that are no token, such as "..", make the token parser fail with something else than its own
        // exception, which would be answered as a fault of ours.
        return Uni.createFrom()
                .deferred(() -> oidc.authenticate(context, identities))
                .onFailure(NoSuchElementException.class)
                .transform(AuthenticationFailedException::new);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response().putHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return problems.send(context, "unauthenticated").replaceWith(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }
}

package org.mingjing.gateway.signin;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.NoSuchElementException;
import java.util.Set;
import org.mingjing.gateway.problem.ProblemAnswer;

/** OIDC as Quarkus does it, but for the challenge: a redirect on the sign-in path only, a problem everywhere else. */
@Alternative
@Priority(1)
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    private final OidcAuthenticationMechanism oidc;
    private final ProblemAnswer problems;

    SignInMechanism(OidcAuthenticationMechanism oidc, ProblemAnswer problems) {
        this.oidc = oidc;
        this.problems = problems;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var identity = oidc.authenticate(context, identities)
                // Quarkus splits the token before it verifies it, and does not expect fewer parts than three.
                .onFailure(NoSuchElementException.class)
                .transform(AuthenticationFailedException::new);
        return mayBeNobody(context)
                ? identity.onFailure(AuthenticationFailedException.class).recoverWithNull()
                : identity;
    }

    /**
     * Whoever comes back with a session that has ended is nobody: they get to the page where one can sign in again and to
     * what is open to everybody, and whatever is not asks them to sign in. A browser sends its cookie along unasked;
     * whoever shows a token means to be known by it.
     */
    private static boolean mayBeNobody(RoutingContext context) {
        return !context.normalizedPath().equals(SignInPaths.SIGN_IN)
                && !context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (context.normalizedPath().equals(SignInPaths.SIGN_IN)) {
            // Ended here, because after a session that was found bad the failure would be answered over the redirect.
            return oidc.sendChallenge(context).invoke(sent -> context.response().end());
        }
        problems.send(context, "sign-in-required");
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}

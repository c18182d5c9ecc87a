package org.mingjing.kit.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the token that came with the request. */
@ApplicationScoped
public class Callers {
    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** @throws UnauthorizedException when nobody signed in */
    public Caller current() {
        return ifKnown().orElseThrow(UnauthorizedException::new);
    }

    /** Empty for an anonymous request. */
    public Optional<Caller> ifKnown() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(new Caller(
                token.getSubject(),
                token.getName(),
                token.getClaim("official"),
                token.getClaim("unit"),
                identity.getRoles()));
    }
}

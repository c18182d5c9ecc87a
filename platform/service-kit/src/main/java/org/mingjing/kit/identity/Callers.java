package org.mingjing.kit.identity;

import io.quarkus.security.Authenticated;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller from the token that came with the request, and from the resource method what they act as. */
@ApplicationScoped
public class Callers {
    private final SecurityIdentity identity;
    private final ResourceInfo resource;

    Callers(SecurityIdentity identity, ResourceInfo resource) {
        this.identity = identity;
        this.resource = resource;
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
                identity.getRoles(),
                acting(identity.getRoles(), resource.getResourceMethod())));
    }

    /** What is open to everybody who signed in is opened by every role. */
    private static Set<String> acting(Set<String> roles, Method asked) {
        var allowed = allowed(asked);
        return allowed == null
                ? roles
                : Stream.of(allowed.value()).filter(roles::contains).collect(Collectors.toSet());
    }

    private static RolesAllowed allowed(Method asked) {
        var ofMethod = asked.getAnnotation(RolesAllowed.class);
        return ofMethod != null || asked.isAnnotationPresent(Authenticated.class)
                ? ofMethod
                : asked.getDeclaringClass().getAnnotation(RolesAllowed.class);
    }
}

package org.mingjing.gateway.signin;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.TreeSet;

/** The person or system whose token was found good, however it came. */
public record SignedIn(String accessToken, SecurityIdentity identity) {

    public static Optional<SignedIn> of(RoutingContext context) {
        if (!(context.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            return Optional.empty();
        }
        var identity = user.getSecurityIdentity();
        return Optional.of(
                new SignedIn(identity.getCredential(AccessTokenCredential.class).getToken(), identity));
    }

    JsonObject description() {
        // The claims come from the access token, which was verified on the way in; the ID token does not carry all of
        // them.
        var claims = OidcUtils.decodeJwtContent(accessToken);
        return new JsonObject()
                .put("signedIn", true)
                .put("subject", claims.getString("sub"))
                .put("name", claims.getString("preferred_username"))
                .put("official", claims.getString("official"))
                .put("unit", claims.getString("unit"))
                .put(
                        "roles",
                        new JsonArray(
                                new TreeSet<>(identity.getRoles()).stream().toList()));
    }
}

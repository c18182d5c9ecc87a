package org.mingjing.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tokens as Keycloak would issue them, and ones it never would. */
public record Tokens(Set<String> roles, String unit, String official) {

    public String signed() {
        return claims().sign(key());
    }

    public String expired() {
        return claims().issuedAt(Instant.now().minus(Duration.ofHours(2)))
                .expiresAt(Instant.now().minus(Duration.ofHours(1)))
                .sign(key());
    }

    public String forAnotherAudience() {
        return claims().audience("another").sign(key());
    }

    /** What a browser gets beside the access token; it must not open an interface. */
    public String idToken() {
        return claims().claim("typ", "ID").sign(key());
    }

    public String signedBySomebodyElse() {
        return claims().sign(TokenKeys.fresh().pair().getPrivate());
    }

    private JwtClaimsBuilder claims() {
        var name = official == null ? "somebody" : official.toLowerCase(java.util.Locale.ROOT);
        var claims = Jwt.claims()
                .subject("sub-of-" + name)
                .preferredUserName(name)
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", roles))
                .audience("mingjing")
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofMinutes(10)));
        if (unit != null) {
            claims.claim("unit", unit);
        }
        if (official != null) {
            claims.claim("official", official);
        }
        return claims;
    }

    private static PrivateKey key() {
        var encoded = ConfigProvider.getConfig().getValue(TokenKeys.PRIVATE_KEY, String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(encoded)));
        } catch (java.security.NoSuchAlgorithmException | InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }
}

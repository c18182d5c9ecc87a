package org.mingjing.testkit;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The key pair that stands for Keycloak's in a service's tests. */
record TokenKeys(KeyPair pair) {
    static final String PRIVATE_KEY = "mingjing.test.token-key";

    static TokenKeys fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new TokenKeys(generator.generateKeyPair());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, String> config() {
        return Map.of(
                "quarkus.oidc.public-key",
                base64(pair.getPublic().getEncoded()),
                PRIVATE_KEY,
                base64(pair.getPrivate().getEncoded()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

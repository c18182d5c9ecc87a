package org.mingjing.risk.official;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals personal data with AES-GCM under a key that is not in the database. A sealed value is {@code keyId.base64} and
 * opens only where it was sealed for: in another row or column it is as good as forged.
 */
@Startup
@ApplicationScoped
public class PersonalCipher {
    static final int SHORTEST_SECRET = 32;

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys = new HashMap<>();
    private String current;

    PersonalCipher() {}

    @Inject
    PersonalCipher(PersonalConfig config) {
        config.formerKeys().forEach((id, secret) -> keys.put(id, aesKey(secret)));
        current = config.keyId();
        keys.put(current, aesKey(config.key()));
    }

    /** @param place where the value stands, such as {@code interest/<id>} */
    public String seal(String plain, String place) {
        try {
            var iv = new byte[IV_BYTES];
            random.nextBytes(iv);
            var cipher = cipher(Cipher.ENCRYPT_MODE, current, iv, place);
            var sealed = cipher.doFinal(plain.getBytes(StandardCharsets.UTF_8));
            var all = Arrays.copyOf(iv, iv.length + sealed.length);
            System.arraycopy(sealed, 0, all, iv.length, sealed.length);
            return current + "." + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was changed, sealed for another place or by a key nobody has any more */
    public String open(String sealed, String place) {
        int dot = sealed.indexOf('.');
        try {
            var all = Base64.getDecoder().decode(sealed.substring(dot + 1));
            var cipher = cipher(Cipher.DECRYPT_MODE, sealed.substring(0, dot), Arrays.copyOf(all, IV_BYTES), place);
            return new String(cipher.doFinal(all, IV_BYTES, all.length - IV_BYTES), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value of " + place + " does not open", e);
        }
    }

    private Cipher cipher(int mode, String keyId, byte[] iv, String place) throws GeneralSecurityException {
        var key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("no key " + keyId + " for " + place);
        }
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec aesKey(String secret) {
        return new SecretKeySpec(derived(secret, "personal data"), "AES");
    }

    /** 32 bytes for one purpose; a secret may be used for several. */
    static byte[] derived(String secret, String purpose) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalStateException("a key for personal data has at least " + SHORTEST_SECRET + " characters");
        }
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

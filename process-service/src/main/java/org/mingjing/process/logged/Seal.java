package org.mingjing.process.logged;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM under one key, the nonce in front. What was sealed opens only where it was sealed for. */
final class Seal {
    static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    /** @param key 32 bytes */
    Seal(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] randomKey() {
        var key = new byte[KEY];
        RANDOM.nextBytes(key);
        return key;
    }

    byte[] seal(byte[] plain, byte[] place) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, place);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not sealed", e);
        }
    }

    /** @throws IllegalStateException when it was sealed under another key or for another place, or was changed */
    byte[] open(byte[] sealed, byte[] place) {
        return opened(sealed, place)
                .orElseThrow(() -> new IllegalStateException("not sealed under this key for this place"));
    }

    /** Empty when it was sealed under another key or for another place, or was changed. */
    Optional<byte[]> opened(byte[] sealed, byte[] place) {
        var bytes = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        try {
            return Optional.of(run(Cipher.DECRYPT_MODE, nonce, rest, place));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not opened", e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] input, byte[] place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher.doFinal(input);
    }
}

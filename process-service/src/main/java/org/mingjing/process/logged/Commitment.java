package org.mingjing.process.logged;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.mingjing.kit.hash.Sha256;
import org.mingjing.log.tree.Hash;

/**
 * What an entry says of a personal field without saying it. The salt is of this field and entry alone, at random: equal values
 * look unrelated, and what has few possible values cannot be found by trying them.
 *
 * @param salt 32 bytes
 */
record Commitment(String path, byte[] salt, String value) {
    static final int SALT = 32;
    private static final byte[] TAG = "mingjing.org/commitment/v1".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom RANDOM = new SecureRandom();

    static Commitment to(String path, String value) {
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return new Commitment(path, salt, value);
    }

    /** Each part after its length, so that no two ways to split the same bytes collide. */
    Hash hash() {
        var digest = Sha256.digest();
        digest.update(TAG);
        digest.update((byte) 0);
        for (var part : new byte[][] {salt, utf8(path), utf8(value)}) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
            digest.update(part);
        }
        return Hash.of(digest.digest());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

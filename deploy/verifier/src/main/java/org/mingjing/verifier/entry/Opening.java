package org.mingjing.verifier.entry;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.mingjing.log.strict.Utf8;
import org.mingjing.log.tree.Hash;

/** A field disclosed. Without the salt nobody can try values; the lengths keep apart what would run together. */
record Opening(String path, byte[] salt, String value) {

    private static final String DOMAIN = "mingjing.org/commitment/v1";
    private static final int SALT_LENGTH = 32;

    static Opening of(Members members) {
        return new Opening(members.text("path"), members.bytes("salt"), members.text("value"));
    }

    boolean opens(Hash commitment) {
        return salt.length == SALT_LENGTH && commitment().equals(commitment);
    }

    private Hash commitment() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Utf8.encode(DOMAIN));
            digest.update((byte) 0);
            add(digest, salt);
            add(digest, Utf8.encode(path));
            add(digest, Utf8.encode(value));
            return Hash.of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}

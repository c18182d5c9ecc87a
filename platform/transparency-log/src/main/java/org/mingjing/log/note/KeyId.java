package org.mingjing.log.note;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.mingjing.log.strict.Utf8;

/** The first four bytes of the hash of name, type and public key: short, because it finds a key and proves nothing. */
final class KeyId {

    private KeyId() {}

    static int of(String name, KeyType type, byte[] publicKey) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(Utf8.encode(name));
            digest.update((byte) '\n');
            digest.update(type.code());
            return ByteBuffer.wrap(digest.digest(publicKey)).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Eight small hexadecimal digits. */
    static String text(int id) {
        var digits = Integer.toHexString(id);
        return "0".repeat(8 - digits.length()) + digits;
    }
}

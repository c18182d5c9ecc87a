package org.mingjing.log.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Base64Text;

/** A SHA-256 hash of a leaf, a node or a whole tree (RFC 6962, section 2.1). Immutable. */
public final class Hash {

    /** In bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash::sha256);

    /** The root of the tree without leaves: the hash of no bytes. */
    public static final Hash EMPTY_ROOT = new Hash(SHA_256.get().digest());

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws Malformed unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new Malformed(Problem.HASH_LENGTH, bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** The 32 bytes from an offset on. */
    public static Hash at(byte[] bytes, int offset) {
        return new Hash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
    }

    /** @throws Malformed unless the text is the base64 of 32 bytes */
    public static Hash parse(String base64) {
        return of(Base64Text.decode(base64));
    }

    /** Of an entry's bytes, without the length that stands before them in a bundle. */
    public static Hash leaf(byte[] entry) {
        var digest = SHA_256.get();
        digest.update(LEAF);
        return new Hash(digest.digest(entry));
    }

    public static Hash node(Hash left, Hash right) {
        var digest = SHA_256.get();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, LENGTH);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In base64, as all the formats write it. */
    @Override
    public String toString() {
        return Base64Text.encode(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}

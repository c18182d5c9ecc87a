package org.mingjing.log.note;

import java.util.Arrays;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Utf8;

/** A public key by which signatures are known and checked: the "vkey" {@code <name>+<ID>+<base64>}. Immutable. */
public final class VerifierKey {

    private final String name;
    private final KeyType type;
    private final byte[] publicKey;
    private final int id;
    private final Ed25519PublicKeyParameters ed25519;

    private VerifierKey(String name, KeyType type, byte[] publicKey) {
        this.name = KeyName.require(name);
        this.type = type;
        this.publicKey = publicKey.clone();
        this.id = KeyId.of(name, type, publicKey);
        if (publicKey.length != type.publicKeyLength()) {
            throw new Malformed(Problem.KEY_BYTES);
        }
        this.ed25519 = type.isSupported() ? point(publicKey) : null;
    }

    private static Ed25519PublicKeyParameters point(byte[] publicKey) {
        try {
            return new Ed25519PublicKeyParameters(publicKey);
        } catch (IllegalArgumentException notOnTheCurve) {
            throw new Malformed(Problem.KEY_BYTES);
        }
    }

    /** @throws Malformed when the name or the bytes are not those of such a key */
    public static VerifierKey of(String name, KeyType type, byte[] publicKey) {
        return new VerifierKey(name, type, publicKey);
    }

    /** @throws Malformed when it is not a key's text, or its ID is not that of its name and key */
    public static VerifierKey parse(String vkey) {
        var text = KeyText.parse(vkey);
        var key = new VerifierKey(text.name(), text.type(), text.key());
        text.requireId(key.id);
        return key;
    }

    public String name() {
        return name;
    }

    public KeyType type() {
        return type;
    }

    /** Finds the key together with its name. */
    public int id() {
        return id;
    }

    /** The raw key, the same for two keys that differ only by name or type. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** Whether a line says it is this key's. */
    public boolean isOf(SignatureLine line) {
        return id == line.keyId() && name.equals(line.name());
    }

    /**
     * Whether a line is this key's signature of a text.
     *
     * @throws IllegalStateException for a key of a type that is not supported
     */
    public boolean verifies(String text, SignatureLine line) {
        if (ed25519 == null) {
            throw new IllegalStateException("Signatures of type %s cannot be checked".formatted(type));
        }
        var signature = line.signature();
        if (!isOf(line) || signature.length != type.signatureLength()) {
            return false;
        }
        return switch (type) {
            case COSIGNATURE -> {
                long seconds = Cosignature.seconds(signature);
                yield Cosignature.isTime(seconds)
                        && verifies(Cosignature.message(seconds, text), signature, Cosignature.TIME_LENGTH);
            }
            default -> verifies(Utf8.encode(text), signature, 0);
        };
    }

    private boolean verifies(byte[] message, byte[] signature, int from) {
        return ed25519.verify(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, from);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey key
                && type == key.type
                && name.equals(key.name)
                && Arrays.equals(publicKey, key.publicKey);
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** The vkey. */
    @Override
    public String toString() {
        return KeyText.write(name, id, type, publicKey);
    }
}

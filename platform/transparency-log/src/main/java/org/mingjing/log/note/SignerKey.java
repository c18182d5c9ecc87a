package org.mingjing.log.note;

import java.security.SecureRandom;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Utf8;

/** A private key of a log or a witness. Immutable; its secret leaves it only by {@link #secretText()}. */
public final class SignerKey {

    /** Bytes of the secret. */
    public static final int SEED_LENGTH = 32;

    private static final String PREFIX = "PRIVATE+KEY+";

    private final Ed25519PrivateKeyParameters secret;
    private final VerifierKey verifier;

    private SignerKey(String name, KeyType type, byte[] seed) {
        if (!type.isSupported()) {
            throw new Malformed(Problem.KEY_TYPE, type);
        }
        if (seed.length != SEED_LENGTH) {
            throw new Malformed(Problem.KEY_BYTES);
        }
        this.secret = new Ed25519PrivateKeyParameters(seed);
        this.verifier = VerifierKey.of(name, type, secret.generatePublicKey().getEncoded());
    }

    /** @throws Malformed for a name or type that cannot sign, or a seed of other than 32 bytes */
    public static SignerKey of(String name, KeyType type, byte[] seed) {
        return new SignerKey(name, type, seed);
    }

    /** @throws Malformed for a name or type that cannot sign */
    public static SignerKey generate(String name, KeyType type, SecureRandom random) {
        var seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return new SignerKey(name, type, seed);
    }

    /**
     * From {@code PRIVATE+KEY+<name>+<ID>+<base64 of type and seed>}, as Go's sumdb/note writes it; other tools read type 04 too.
     *
     * @throws Malformed when it is not a private key's text, or its ID is not that of its name and public key
     */
    public static SignerKey parse(String secretText) {
        if (!secretText.startsWith(PREFIX)) {
            throw new Malformed(Problem.KEY_FORM);
        }
        var text = KeyText.parse(secretText.substring(PREFIX.length()));
        var key = new SignerKey(text.name(), text.type(), text.key());
        text.requireId(key.verifier.id());
        return key;
    }

    /** Whoever has this can sign: for a file or a vault, never for a log. */
    public String secretText() {
        return PREFIX + KeyText.write(verifier.name(), verifier.id(), verifier.type(), secret.getEncoded());
    }

    /** The same secret for another use. Never use one for two cosigners: a cosignature does not say whose it is. */
    public SignerKey as(KeyType type) {
        return new SignerKey(verifier.name(), type, secret.getEncoded());
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /**
     * Signs the text of a note.
     *
     * @throws IllegalStateException for a key that cosigns: that takes a checkpoint and the time, see {@link Cosignature}
     */
    public SignatureLine sign(String text) {
        if (verifier.type() != KeyType.ED25519) {
            throw new IllegalStateException("A key of type %s does not sign notes".formatted(verifier.type()));
        }
        var signature = new byte[Ed25519.SIGNATURE_SIZE];
        sign(Utf8.encode(text), signature, 0);
        return SignatureLine.of(verifier, signature);
    }

    void sign(byte[] message, byte[] signature, int to) {
        secret.sign(Ed25519.Algorithm.Ed25519, null, message, 0, message.length, signature, to);
    }

    @Override
    public String toString() {
        return "the secret of " + verifier;
    }
}

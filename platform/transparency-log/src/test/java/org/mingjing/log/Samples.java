package org.mingjing.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.KeyType;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.tree.Hash;

/** A log whose entries and keys everybody can compute, so that tests and published vectors are the same each time. */
public final class Samples {

    public static final String ORIGIN = "log.example/power";
    public static final SignerKey LOG = key(ORIGIN, KeyType.ED25519);
    public static final SignerKey WITNESS_A = key("witness-a.example", KeyType.COSIGNATURE);
    public static final SignerKey WITNESS_B = key("witness-b.example", KeyType.COSIGNATURE);
    public static final SignerKey WITNESS_C = key("witness-c.example", KeyType.COSIGNATURE);
    public static final SignerKey STRANGER = key("stranger.example", KeyType.ED25519);
    public static final Instant TIME = Instant.parse("2026-11-01T00:00:00Z");

    private Samples() {}

    /** The seed is the hash of a text with the name. */
    public static SignerKey key(String name, KeyType type) {
        try {
            var seed = MessageDigest.getInstance("SHA-256").digest(bytes("mingjing sample key " + name));
            return SignerKey.of(name, type, seed);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] entry(long index) {
        return bytes("entry " + index);
    }

    public static Hash leaf(long index) {
        return Hash.leaf(entry(index));
    }

    public static SignedCheckpoint checkpoint(MemoryTiles tiles, long size) {
        return SignedCheckpoint.sign(
                new Checkpoint(ORIGIN, size, tiles.tree(size).root()), LOG);
    }

    public static SignedCheckpoint cosigned(SignedCheckpoint checkpoint, SignerKey... witnesses) {
        for (var witness : witnesses) {
            checkpoint = checkpoint.with(Cosignature.make(witness, checkpoint.checkpoint(), TIME));
        }
        return checkpoint;
    }

    /** Of a log of 300 entries, cosigned by two of three witnesses. */
    public static TlogProof proof(long index) {
        var tiles = MemoryTiles.of(300);
        return new TlogProof(tiles.tree(300).inclusion(index), cosigned(checkpoint(tiles, 300), WITNESS_A, WITNESS_B));
    }

    public static String policyText() {
        return """
                # Two of three must have seen it.
                log %s https://log.example/power/
                witness a %s
                witness b %s https://witness-b.example/
                witness c %s
                group two 2 a b c
                quorum two
                """.formatted(LOG.verifier(), WITNESS_A.verifier(), WITNESS_B.verifier(), WITNESS_C.verifier());
    }

    public static TlogPolicy policy() {
        return TlogPolicy.parse(bytes(policyText()));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    public static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    /** What is wrong with input, by the refusal it meets. */
    public static Problem problemOf(ThrowingCallable reading) {
        var refused = Assertions.catchThrowable(reading);
        Assertions.assertThat(refused).isInstanceOf(Malformed.class);
        return ((Malformed) refused).problem();
    }
}

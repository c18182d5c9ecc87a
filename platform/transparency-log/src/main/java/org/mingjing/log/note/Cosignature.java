package org.mingjing.log.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.strict.Utf8;

/**
 * A witness's signature on a checkpoint: as of a time, this is the largest head it has seen of this log, and the log has only
 * grown. The time is in whole seconds since 1970 in UTC.
 */
public final class Cosignature {

    static final int TIME_LENGTH = Long.BYTES;

    private Cosignature() {}

    /**
     * @param time from 1970 on; what is below a second is dropped
     * @throws Malformed for an earlier time
     * @throws IllegalStateException when the key is not one that cosigns
     */
    public static SignatureLine make(SignerKey key, Checkpoint checkpoint, Instant time) {
        if (key.verifier().type() != KeyType.COSIGNATURE) {
            throw new IllegalStateException(
                    "A key of type %s does not cosign".formatted(key.verifier().type()));
        }
        long seconds = time.getEpochSecond();
        if (!isTime(seconds)) {
            throw new Malformed(Problem.COSIGNATURE_TIME);
        }
        var signature = new byte[KeyType.COSIGNATURE.signatureLength()];
        ByteBuffer.wrap(signature).putLong(seconds);
        key.sign(message(seconds, checkpoint.text()), signature, TIME_LENGTH);
        return SignatureLine.of(key.verifier(), signature);
    }

    /**
     * When a line of a cosigner says it was made; true only after it was checked.
     *
     * @throws Malformed when the line is not as long as a cosignature, or the time is out of range
     */
    public static Instant time(SignatureLine line) {
        var signature = line.signature();
        if (signature.length != KeyType.COSIGNATURE.signatureLength()) {
            throw new Malformed(Problem.COSIGNATURE_LENGTH, signature.length);
        }
        long seconds = seconds(signature);
        if (!isTime(seconds)) {
            throw new Malformed(Problem.COSIGNATURE_TIME);
        }
        return Instant.ofEpochSecond(seconds);
    }

    /** A time of 2^63 or more reads as negative; the end of Java's calendar lies before that, and is far enough. */
    static boolean isTime(long seconds) {
        return seconds >= 0 && seconds <= Instant.MAX.getEpochSecond();
    }

    static long seconds(byte[] signature) {
        return ByteBuffer.wrap(signature).getLong();
    }

    /** What is signed: the text is the whole text of the note, extension lines too. */
    static byte[] message(long seconds, String text) {
        return Utf8.encode("cosignature/v1\ntime " + seconds + "\n" + text);
    }
}

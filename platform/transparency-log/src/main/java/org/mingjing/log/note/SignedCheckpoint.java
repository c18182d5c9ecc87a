package org.mingjing.log.note;

import java.util.Collection;
import org.mingjing.log.Malformed;

/**
 * A checkpoint in the note that carries it, with whatever signatures that has.
 *
 * @throws IllegalArgumentException when the note's text is not this checkpoint's
 */
public record SignedCheckpoint(Checkpoint checkpoint, Note note) {

    public SignedCheckpoint {
        if (!note.text().equals(checkpoint.text())) {
            throw new IllegalArgumentException("The note is of another checkpoint");
        }
    }

    /** @throws Malformed when the bytes are not a signed note, or its text is not a checkpoint */
    public static SignedCheckpoint parse(byte[] bytes) {
        var note = Note.parse(bytes);
        return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
    }

    /**
     * Never sign one that is not consistent with every one signed before: that cannot be seen here.
     *
     * @throws IllegalArgumentException when the key is not named after the log
     */
    public static SignedCheckpoint sign(Checkpoint checkpoint, SignerKey key) {
        if (!key.verifier().name().equals(checkpoint.origin())) {
            throw new IllegalArgumentException(
                    "%s is not the key of %s".formatted(key.verifier().name(), checkpoint.origin()));
        }
        return new SignedCheckpoint(checkpoint, Note.sign(checkpoint.text(), key));
    }

    /** With one more signature, in the place of an earlier one of the same key. */
    public SignedCheckpoint with(SignatureLine line) {
        return new SignedCheckpoint(checkpoint, note.with(line));
    }

    public Checked check(Collection<VerifierKey> known) {
        return note.check(known);
    }

    public byte[] bytes() {
        return note.bytes();
    }
}

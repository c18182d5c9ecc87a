package org.mingjing.process.log;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

/** The log's name and the key that signs for it. */
@ApplicationScoped
public class LogKey {
    private final String origin;
    private final SignerKey key;

    LogKey(LogConfig config) {
        this.origin = config.origin();
        this.key = SignerKey.parse(
                config.key().orElseThrow(() -> new IllegalStateException("process.log.key is not configured")));
        if (!key.verifier().name().equals(origin)) {
            throw new IllegalStateException(
                    "the key is of %s, the log of %s".formatted(key.verifier().name(), origin));
        }
    }

    public String origin() {
        return origin;
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    /** A text that is no checkpoint. */
    public Note sign(String text) {
        return Note.sign(text, key);
    }

    /** Only for what is proven to go on from every checkpoint signed before. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        return SignedCheckpoint.sign(checkpoint, key);
    }
}

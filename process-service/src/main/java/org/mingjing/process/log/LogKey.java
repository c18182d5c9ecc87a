package org.mingjing.process.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.note.SignerKey;
import org.mingjing.log.note.VerifierKey;

/**
 * The log's name and the key that signs for it. While a key is handed over the one before signs beside it: readers who know only
 * that one find the entry that names the new one under a checkpoint that they can check.
 */
@ApplicationScoped
public class LogKey {
    private final String origin;
    private final SignerKey key;
    private final Optional<SignerKey> previous;

    @Inject
    LogKey(LogConfig config) {
        this(
                config.origin(),
                config.key().orElseThrow(() -> new IllegalStateException("process.log.key is not configured")),
                config.previousKey());
    }

    LogKey(String origin, String key, Optional<String> previous) {
        this.origin = origin;
        this.key = ofLog(origin, key);
        this.previous = previous.map(text -> ofLog(origin, text));
        if (this.previous.isPresent() && this.previous.get().verifier().equals(this.key.verifier())) {
            throw new IllegalStateException("process.log.previous-key is the key itself");
        }
    }

    private static SignerKey ofLog(String origin, String text) {
        var key = SignerKey.parse(text);
        if (!key.verifier().name().equals(origin)) {
            throw new IllegalStateException(
                    "the key is of %s, the log of %s".formatted(key.verifier().name(), origin));
        }
        return key;
    }

    public String origin() {
        return origin;
    }

    public VerifierKey verifier() {
        return key.verifier();
    }

    /** Empty unless a key is being handed over. */
    public Optional<VerifierKey> previousVerifier() {
        return previous.map(SignerKey::verifier);
    }

    /** By which what this log signs, or signed before, is known. */
    public List<VerifierKey> verifiers() {
        return Stream.concat(Stream.of(verifier()), previousVerifier().stream()).toList();
    }

    /** A text that is no checkpoint. */
    public Note sign(String text) {
        var signed = Note.sign(text, key);
        return previous.map(before -> signed.with(before.sign(text))).orElse(signed);
    }

    /** Only for what is proven to go on from every checkpoint signed before. */
    public SignedCheckpoint sign(Checkpoint checkpoint) {
        var signed = SignedCheckpoint.sign(checkpoint, key);
        return previous.map(before -> signed.with(before.sign(checkpoint.text())))
                .orElse(signed);
    }
}

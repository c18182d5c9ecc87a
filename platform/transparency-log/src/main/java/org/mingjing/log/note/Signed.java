package org.mingjing.log.note;

import java.time.Instant;
import java.util.Optional;

/** A signature that was checked and found right. */
public record Signed(VerifierKey key, SignatureLine line) {

    /** When a witness says it signed; a log's own signature has no time. */
    public Optional<Instant> at() {
        return key.type() == KeyType.COSIGNATURE ? Optional.of(Cosignature.time(line)) : Optional.empty();
    }
}

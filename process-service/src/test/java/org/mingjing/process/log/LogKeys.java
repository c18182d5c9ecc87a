package org.mingjing.process.log;

import java.util.Optional;
import org.mingjing.log.note.SignerKey;

/** Keys that the log of the tests might sign with. */
public final class LogKeys {
    private LogKeys() {}

    public static LogKey of(SignerKey key) {
        return new LogKey(key.verifier().name(), key.secretText(), Optional.empty());
    }

    /** While both sign. */
    public static LogKey handedOver(SignerKey before, SignerKey key) {
        return new LogKey(key.verifier().name(), key.secretText(), Optional.of(before.secretText()));
    }
}

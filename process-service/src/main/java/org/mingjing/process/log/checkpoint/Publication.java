package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/** What is served as the log's checkpoint: the last one that enough witnesses cosigned, and beside it the last that was signed. */
@ApplicationScoped
public class Publication {
    private static final String WITNESSED = "log/checkpoint";
    private static final String UNWITNESSED = "log/checkpoint.unwitnessed";

    private final ObjectStore store;

    Publication(ObjectStore store) {
        this.store = store;
    }

    /** Empty before the first entry is published. */
    public Optional<SignedCheckpoint> witnessed() {
        return at(WITNESSED).map(Publication::parsed);
    }

    /** Whether an entry lies under the published checkpoint, so that a proof of it can be had. */
    public boolean covers(long index) {
        return witnessed()
                .filter(published -> index < published.checkpoint().size())
                .isPresent();
    }

    /** Not for relying on: it may be another one that others are shown. */
    public Optional<SignedCheckpoint> unwitnessed() {
        return at(UNWITNESSED).map(Publication::parsed);
    }

    void showUnwitnessed(SignedCheckpoint signed) {
        show(UNWITNESSED, signed);
    }

    void publish(SignedCheckpoint cosigned) {
        show(WITNESSED, cosigned);
    }

    /** Never a smaller one: whoever has seen the larger would take it for a log that forgot. */
    private void show(String name, SignedCheckpoint checkpoint) {
        var present = at(name);
        if (present.isPresent()
                && parsed(present.get()).checkpoint().size()
                        > checkpoint.checkpoint().size()) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, name);
        }
        if (!store.replace(name, present.map(Stored::version).orElse(null), checkpoint.bytes())) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, name);
        }
    }

    private Optional<Stored> at(String name) {
        return store.read(name);
    }

    private static SignedCheckpoint parsed(Stored stored) {
        return SignedCheckpoint.parse(stored.bytes());
    }
}

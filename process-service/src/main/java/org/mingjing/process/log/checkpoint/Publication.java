package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tree.Hash;
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
        return parsed(WITNESSED);
    }

    /** Whether an entry lies under the published checkpoint, so that a proof of it can be had. */
    public boolean covers(long index) {
        return witnessed()
                .filter(published -> index < published.checkpoint().size())
                .isPresent();
    }

    /** Not for relying on: it may be another one that others are shown. */
    public Optional<SignedCheckpoint> unwitnessed() {
        return parsed(UNWITNESSED);
    }

    void showUnwitnessed(SignedCheckpoint signed) {
        show(UNWITNESSED, signed);
    }

    void publish(SignedCheckpoint cosigned) {
        show(WITNESSED, cosigned);
    }

    /**
     * Asked before anything is signed.
     *
     * @throws LogStopped when a larger tree, or another one of this size, is being shown: whoever has seen it would be shown two
     */
    void refuseOther(long size, Hash root) {
        for (var name : List.of(WITNESSED, UNWITNESSED)) {
            parsed(name).ifPresent(shown -> refuseOther(name, shown, size, root));
        }
    }

    private static void refuseOther(String name, SignedCheckpoint shown, long size, Hash root) {
        var before = shown.checkpoint();
        if (before.size() > size || before.size() == size && !before.root().equals(root)) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, name);
        }
    }

    private void show(String name, SignedCheckpoint checkpoint) {
        var present = store.read(name);
        present.map(stored -> parsed(name, stored))
                .ifPresent(shown -> refuseOther(
                        name,
                        shown,
                        checkpoint.checkpoint().size(),
                        checkpoint.checkpoint().root()));
        if (!store.replace(name, present.map(Stored::version).orElse(null), checkpoint.bytes())) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, name);
        }
    }

    private Optional<SignedCheckpoint> parsed(String name) {
        return store.read(name).map(stored -> parsed(name, stored));
    }

    private static SignedCheckpoint parsed(String name, Stored stored) {
        try {
            return SignedCheckpoint.parse(stored.bytes());
        } catch (Malformed damaged) {
            throw new LogStopped(StopReason.GUARD_MISSING, name);
        }
    }
}

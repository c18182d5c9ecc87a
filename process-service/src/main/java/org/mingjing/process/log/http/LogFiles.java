package org.mingjing.process.log.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.kit.problem.NotFound;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.Malformed;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;

/** The files of the log, which lie in the object store by the paths under which C2SP tlog-tiles has them asked for. */
@ApplicationScoped
class LogFiles {
    private static final String ENTRIES = "tile/entries/";

    private final ObjectStore store;

    LogFiles(ObjectStore store) {
        this.store = store;
    }

    /** @throws NotYet before the first one */
    Served checkpoint() {
        return Served.checkpoint(read("checkpoint").orElseThrow(() -> new NotYet("log-checkpoint-none")), true);
    }

    /** @throws NotYet before the first one */
    Served unwitnessed() {
        return Served.checkpoint(
                read("checkpoint.unwitnessed").orElseThrow(() -> new NotYet("log-checkpoint-none")), false);
    }

    /**
     * A tile or bundle exactly as it was asked for: whether the full one has taken the place of a partial one is for the
     * reader to find out, as the protocol has it.
     *
     * @throws RuleBroken {@code log-tile-path} for what is the path of none, {@code not-found} for one that is not there
     */
    Served tile(String path) {
        try {
            // Read by the path of what was understood, never by what was sent.
            return path.startsWith(ENTRIES)
                    ? Served.bundle(read(BundleId.parse(path).path()).orElseThrow(NotFound::new))
                    : Served.tile(read(TileId.parse(path).path()).orElseThrow(NotFound::new));
        } catch (Malformed noPath) {
            throw new RuleBroken("log-tile-path");
        }
    }

    private Optional<Stored> read(String path) {
        return store.read("log/" + path);
    }
}

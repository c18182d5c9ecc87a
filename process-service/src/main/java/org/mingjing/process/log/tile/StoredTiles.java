package org.mingjing.process.log.tile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.kit.store.ObjectStore.Stored;
import org.mingjing.log.Malformed;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/**
 * Tiles and bundles below {@code log/} of the object store, by the paths under which they are served. Neither ever changes.
 */
@ApplicationScoped
public class StoredTiles implements TileSource {
    static final String PREFIX = "log/";

    private final ObjectStore store;

    StoredTiles(ObjectStore store) {
        this.store = store;
    }

    /** @throws LogStopped when there is no such tile, or it is longer or shorter than it is wide */
    @Override
    public byte[] tile(TileId id) {
        return read(id.path())
                .filter(bytes -> bytes.length == id.bytes())
                .orElseThrow(() -> new LogStopped(StopReason.TILE_DAMAGED, id.path()));
    }

    /** @throws LogStopped when there is no such bundle, or it is damaged */
    public Bundle bundle(BundleId id) {
        var bytes = read(id.path()).orElseThrow(() -> new LogStopped(StopReason.TILE_DAMAGED, id.path()));
        try {
            return Bundle.read(id.width(), bytes);
        } catch (Malformed damaged) {
            throw new LogStopped(StopReason.TILE_DAMAGED, id.path());
        }
    }

    TileWrites together() {
        return new TileWrites(store.together());
    }

    private Optional<byte[]> read(String path) {
        return store.read(PREFIX + path).map(Stored::bytes);
    }
}

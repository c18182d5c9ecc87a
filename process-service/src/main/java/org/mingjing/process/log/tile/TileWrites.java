package org.mingjing.process.log.tile;

import org.mingjing.kit.store.ConflictingBytes;
import org.mingjing.kit.store.ObjectStore;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/**
 * Writes tiles and bundles, which are durable when they are settled. That must be before the guard is moved: a signature over a
 * tile that a crash can take away would be one that nobody can go on from.
 */
record TileWrites(ObjectStore.Writes writes) {

    /** @throws LogStopped when another tile lies there: that would be two histories */
    void write(Tile tile) {
        writeOnce(tile.id().path(), tile.bytes());
    }

    /** @throws LogStopped when another bundle lies there */
    void write(BundleId id, Bundle bundle) {
        writeOnce(id.path(), bundle.bytes());
    }

    /** @throws LogStopped as the writes */
    void settle() {
        orStop(writes::settle);
    }

    private void writeOnce(String path, byte[] bytes) {
        orStop(() -> writes.writeOnce(StoredTiles.PREFIX + path, bytes));
    }

    private static void orStop(Runnable writing) {
        try {
            writing.run();
        } catch (ConflictingBytes other) {
            throw new LogStopped(StopReason.TILE_DAMAGED, other.name().substring(StoredTiles.PREFIX.length()));
        }
    }
}

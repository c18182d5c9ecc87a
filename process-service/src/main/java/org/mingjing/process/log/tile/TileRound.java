package org.mingjing.process.log.tile;

import org.mingjing.log.Malformed;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/**
 * Goes round the full bundles of the log, some at a time, and holds each against its tile, and that tile against those above
 * it. What lies far from the right edge is not read to sign, and would be missed by readers first.
 */
public final class TileRound {
    private final StoredTiles stored;
    private long next;

    public TileRound(StoredTiles stored) {
        this.stored = stored;
    }

    /** @throws LogStopped naming the first bundle or tile that is not what it was */
    public void check(long size, int bundles) {
        long full = size / TileId.FULL;
        for (int checked = 0; checked < bundles && checked < full; checked++) {
            next = next < full ? next : 0;
            check(next++, size);
        }
    }

    private void check(long index, long size) {
        var leaves = stored.bundle(new BundleId(index, TileId.FULL)).leaves();
        var tile = tile(new TileId(0, index, TileId.FULL));
        for (int at = 0; at < TileId.FULL; at++) {
            if (!tile.hash(at).equals(leaves.get(at))) {
                throw new LogStopped(StopReason.TILE_DAMAGED, tile.id().path());
            }
        }
        for (int level = 1; tile.id().isFull(); level++) {
            var above = tile(TileId.in(size, level, tile.id().index() / TileId.FULL));
            if (!above.hash((int) (tile.id().index() % TileId.FULL)).equals(tile.root())) {
                throw new LogStopped(StopReason.TILE_DAMAGED, above.id().path());
            }
            tile = above;
        }
    }

    private Tile tile(TileId id) {
        try {
            return Tile.read(id, stored.tile(id));
        } catch (Malformed damaged) {
            throw new LogStopped(StopReason.TILE_DAMAGED, id.path());
        }
    }
}

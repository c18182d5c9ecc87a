package org.mingjing.process.log.tile;

import java.util.List;
import java.util.stream.IntStream;
import org.mingjing.log.Malformed;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;

/** Holds a stored bundle against its tile, and that tile against those above it. */
public final class CheckBundles {
    private final StoredTiles stored;

    public CheckBundles(StoredTiles stored) {
        this.stored = stored;
    }

    /**
     * What was just stored, the unfinished bundle too.
     *
     * @throws LogStopped naming the first bundle or tile that is not what it was
     */
    public void checkFrom(long before, long size) {
        for (long index = before / TileId.FULL; index * TileId.FULL < size; index++) {
            check(index, size);
        }
    }

    /**
     * @param index of the bundle
     * @return the hashes of its entries
     * @throws LogStopped naming what is not what it was
     */
    public List<Hash> check(long index, long size) {
        var bundle = BundleId.in(size, index);
        var tile = tile(bundle.tile());
        var leaves = stored.bundle(bundle).leaves();
        if (!leaves.equals(hashes(tile))) {
            throw new LogStopped(StopReason.TILE_DAMAGED, tile.id().path());
        }
        for (int level = 1; tile.id().isFull(); level++) {
            var above = tile(TileId.in(size, level, tile.id().index() / TileId.FULL));
            if (!above.hash((int) (tile.id().index() % TileId.FULL)).equals(tile.root())) {
                throw new LogStopped(StopReason.TILE_DAMAGED, above.id().path());
            }
            tile = above;
        }
        return leaves;
    }

    private static List<Hash> hashes(Tile tile) {
        return IntStream.range(0, tile.id().width()).mapToObj(tile::hash).toList();
    }

    private Tile tile(TileId id) {
        try {
            return Tile.read(id, stored.tile(id));
        } catch (Malformed damaged) {
            throw new LogStopped(StopReason.TILE_DAMAGED, id.path());
        }
    }
}

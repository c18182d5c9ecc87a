package org.mingjing.process.log.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.log.tile.Bundle;
import org.mingjing.log.tile.BundleId;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * The right edge of the tree and of its bundles, as the leader keeps it in memory: never more than an unfinished tile of each
 * level and an unfinished bundle. After a failure make another one from what is stored.
 */
public final class GrowingTree {
    private final TileWrites writes;
    private final TileAppender tiles;
    private final List<byte[]> unfinished = new ArrayList<>();
    /** Unfinished tiles by their level that have changed since a checkpoint and are not stored. */
    private final Map<Integer, Tile> edge = new TreeMap<>();

    private long size;

    private GrowingTree(StoredTiles stored, long size) {
        this.writes = stored.together();
        this.size = size;
        // On the unfinished bundle the next entries are built: it must be the one that was signed.
        new CheckBundles(stored).checkFrom(size, size);
        this.tiles = TileAppender.at(stored, size);
        int width = (int) (size % TileId.FULL);
        if (width > 0) {
            var bundle = stored.bundle(new BundleId(size / TileId.FULL, width));
            for (int at = 0; at < width; at++) {
                unfinished.add(bundle.entry(at));
            }
        }
    }

    /** @param size of a checkpoint: of that size the unfinished tiles are stored */
    public static GrowingTree at(StoredTiles stored, long size) {
        return new GrowingTree(stored, size);
    }

    public long size() {
        return size;
    }

    public Frontier frontier() {
        return tiles.frontier();
    }

    /**
     * Stores what the next entries make: full tiles and bundles, and where a checkpoint will follow the unfinished ones too. Then
     * all that was stored since the last one is durable.
     *
     * @param last whether a checkpoint of the new size follows
     */
    public void append(List<byte[]> entries, boolean last) {
        for (var entry : entries) {
            unfinished.add(entry);
            size++;
            if (unfinished.size() == TileId.FULL) {
                writes.write(new BundleId(size / TileId.FULL - 1, TileId.FULL), Bundle.of(unfinished));
                unfinished.clear();
            }
        }
        for (var tile : tiles.append(entries.stream().map(Hash::leaf).toList())) {
            if (tile.id().isFull()) {
                writes.write(tile);
                edge.remove(tile.id().level());
            } else {
                edge.put(tile.id().level(), tile);
            }
        }
        if (last) {
            edge.values().forEach(writes::write);
            edge.clear();
            if (!unfinished.isEmpty()) {
                writes.write(new BundleId(size / TileId.FULL, unfinished.size()), Bundle.of(unfinished));
            }
            writes.settle();
        }
    }
}

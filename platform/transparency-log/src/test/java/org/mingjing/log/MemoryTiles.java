package org.mingjing.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;

/** Tiles of the sample log in memory: of each the widest there is, narrower ones being its beginning. */
public final class MemoryTiles implements TileSource {

    public final List<TileId> fetched = new ArrayList<>();
    private final Map<TileId, byte[]> rows = new HashMap<>();

    public static MemoryTiles of(long size) {
        var tiles = new MemoryTiles();
        tiles.put(TileAppender.empty()
                .append(LongStream.range(0, size).mapToObj(Samples::leaf).toList()));
        return tiles;
    }

    public void put(List<Tile> tiles) {
        tiles.forEach(tile -> rows.put(tile.id().full(), tile.bytes()));
    }

    @Override
    public byte[] tile(TileId id) {
        fetched.add(id);
        var row = rows.get(id.full());
        if (row == null || row.length < id.bytes()) {
            throw new NoSuchElementException(id.path());
        }
        return Arrays.copyOf(row, id.bytes());
    }

    public TiledTree tree(long size) {
        return new TiledTree(this, size);
    }
}

package org.mingjing.log.evidence;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;

/** The tiles of a log as they are at one size: what is asked for a smaller size is cut from those, so little is fetched twice. */
final class HeadTiles implements TileSource {

    /** 2 MiB of them. */
    private static final int KEPT = 256;

    private final TileSource source;
    private final long size;
    private final Map<TileId, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TileId, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    HeadTiles(TileSource source, long size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public byte[] tile(TileId id) {
        var widest = TileId.in(size, id.level(), id.index());
        return Arrays.copyOf(kept.computeIfAbsent(widest, source::tile), id.bytes());
    }

    /** The leaf hashes from one index, a multiple of a tile's width, up to the end. */
    byte[] leavesFrom(long index) {
        var leaves = new ByteArrayOutputStream();
        for (long tile = index / TileId.FULL; tile * TileId.FULL < size; tile++) {
            var id = TileId.in(size, 0, tile);
            leaves.write(source.tile(id), 0, id.bytes());
        }
        return leaves.toByteArray();
    }
}

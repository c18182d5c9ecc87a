package org.mingjing.log.evidence;

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

    /** The leaf hashes of one tile, which are not kept: whoever walks over the log sees each once. */
    byte[] leaves(long index) {
        var id = TileId.in(size, 0, index);
        return Arrays.copyOf(source.tile(id), id.bytes());
    }
}

package org.mingjing.log.tile;

/** Where tiles come from: files, a table, a log's address. */
@FunctionalInterface
public interface TileSource {

    /**
     * The hashes of a tile. Where a partial tile is gone because the tile has filled up, the full one's are as good.
     *
     * @return never null; what has another length than the tile asked for, or than the full one, is refused as malformed
     * @throws RuntimeException of the source's own kind when it has no such tile
     */
    byte[] tile(TileId id);
}

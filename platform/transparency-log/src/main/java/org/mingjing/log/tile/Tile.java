package org.mingjing.log.tile;

import java.util.List;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.tree.Hash;

/** A tile with its hashes. Immutable. */
public final class Tile {

    private final TileId id;
    private final byte[] bytes;

    private Tile(TileId id, byte[] bytes) {
        this.id = id;
        this.bytes = bytes;
    }

    /** @throws Malformed when the bytes are not as many hashes as the tile is wide */
    public static Tile read(TileId id, byte[] bytes) {
        if (bytes.length != id.bytes()) {
            throw new Malformed(Problem.TILE_LENGTH, id.path(), id.bytes(), bytes.length);
        }
        return new Tile(id, bytes.clone());
    }

    /** A tile of these hashes, as wide as they are many. */
    static Tile of(int level, long index, List<Hash> hashes) {
        var id = new TileId(level, index, hashes.size());
        var bytes = new byte[id.bytes()];
        for (int at = 0; at < hashes.size(); at++) {
            hashes.get(at).copyTo(bytes, at * Hash.LENGTH);
        }
        return new Tile(id, bytes);
    }

    public TileId id() {
        return id;
    }

    /** As they are served. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** @param at from 0, below the width */
    public Hash hash(int at) {
        return Hash.at(bytes, at * Hash.LENGTH);
    }

    /**
     * The hash of this full tile in the level above.
     *
     * @throws IllegalStateException for a partial tile, which is hashed into nothing
     */
    public Hash root() {
        if (!id.isFull()) {
            throw new IllegalStateException("Only a full tile feeds the level above: " + id);
        }
        return new TileNodes(this).over(0, TileId.HEIGHT);
    }
}

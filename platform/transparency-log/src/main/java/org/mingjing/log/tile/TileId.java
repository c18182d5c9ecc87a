package org.mingjing.log.tile;

import java.util.regex.Pattern;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;
import org.mingjing.log.tree.Hash;

/**
 * Which tile.
 *
 * @param level 0 has the leaf hashes, and a hash of each further level stands for a full tile of the one below; at most 63
 * @param index from 0, in its level; below 2^55, or its leaves could not be counted
 * @param width hashes in it, 1 to 255 for a partial tile, 256 for a full one
 * @throws IllegalArgumentException outside these ranges
 */
public record TileId(int level, long index, int width) {

    /** Hashes in a full tile. */
    public static final int FULL = TilePath.FULL;

    /** Levels of the tree from one tile's hashes to those of the tile above. */
    static final int HEIGHT = 8;

    /** A tree of fewer than 2^63 leaves has nothing above this level. */
    static final int TOP = 7;

    private static final int LAST_LEVEL = 63;
    private static final long INDEXES = 1L << 63 - HEIGHT;
    private static final Pattern PATH = TilePath.after("tile/(0|[1-9][0-9]?)/");

    public TileId {
        if (level < 0 || level > LAST_LEVEL || index < 0 || index >= INDEXES || width < 1 || width > FULL) {
            throw new IllegalArgumentException(
                    "No tile at level %d, index %d is %d wide".formatted(level, index, width));
        }
    }

    /**
     * The tile as it is in a tree of a size.
     *
     * @throws IllegalArgumentException when such a tree has no hash there; an empty tile does not exist
     */
    public static TileId in(long size, int level, long index) {
        return new TileId(level, index, TilePath.widthOf(index, hashesAt(level, size)));
    }

    /** Hashes of all tiles of a level in a tree of a size. */
    static long hashesAt(int level, long size) {
        // A shift of 64 would be one of 0.
        return level > TOP ? 0 : size >>> HEIGHT * level;
    }

    /**
     * From {@code tile/<L>/<N>[.p/<W>]}, without a slash in front.
     *
     * @throws Malformed when that is not the one path of a tile
     */
    public static TileId parse(String path) {
        var matcher = PATH.matcher(path);
        if (matcher.matches()) {
            long index = TilePath.index(matcher, 2);
            int level = Integer.parseInt(matcher.group(1));
            int width = TilePath.width(matcher, 3);
            if (level <= LAST_LEVEL && index < INDEXES && width > 0) {
                return new TileId(level, index, width);
            }
        }
        throw new Malformed(Problem.TILE_PATH, path);
    }

    /** Below the log's address, such as {@code tile/0/x001/x234/067} or {@code tile/1/000.p/17}. */
    public String path() {
        return "tile/" + level + "/" + TilePath.of(index, width);
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** The full tile that takes the place of a partial one. */
    public TileId full() {
        return new TileId(level, index, FULL);
    }

    /** Of its hashes. */
    public int bytes() {
        return width * Hash.LENGTH;
    }
}

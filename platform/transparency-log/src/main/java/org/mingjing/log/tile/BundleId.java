package org.mingjing.log.tile;

import java.util.regex.Pattern;
import org.mingjing.log.Malformed;
import org.mingjing.log.Problem;

/**
 * Which bundle of entries: those whose hashes are in the tile of this index at level 0.
 *
 * @param index from 0; below 2^55
 * @param width entries in it, 1 to 255 for a partial bundle, 256 for a full one
 * @throws IllegalArgumentException outside these ranges
 */
public record BundleId(long index, int width) {

    private static final Pattern PATH = TilePath.after("tile/entries/");

    public BundleId {
        // The ranges are those of the tile.
        new TileId(0, index, width);
    }

    /**
     * The bundle as it is in a log of a size.
     *
     * @throws IllegalArgumentException when such a log has no entry there
     */
    public static BundleId in(long size, long index) {
        return new BundleId(index, TileId.in(size, 0, index).width());
    }

    /**
     * From {@code tile/entries/<N>[.p/<W>]}, without a slash in front.
     *
     * @throws Malformed when that is not the one path of a bundle
     */
    public static BundleId parse(String path) {
        var matcher = PATH.matcher(path);
        if (matcher.matches()) {
            try {
                return new BundleId(TilePath.index(matcher, 1), TilePath.width(matcher, 2));
            } catch (IllegalArgumentException outOfRange) {
                throw new Malformed(Problem.BUNDLE_PATH, path);
            }
        }
        throw new Malformed(Problem.BUNDLE_PATH, path);
    }

    /** Below the log's address, such as {@code tile/entries/x001/x234/067} or {@code tile/entries/000.p/17}. */
    public String path() {
        return "tile/entries/" + TilePath.of(index, width);
    }

    /** The tile with the hashes of these entries. */
    public TileId tile() {
        return new TileId(0, index, width);
    }

    /** The full bundle that takes the place of a partial one. */
    public BundleId full() {
        return new BundleId(index, TileId.FULL);
    }
}

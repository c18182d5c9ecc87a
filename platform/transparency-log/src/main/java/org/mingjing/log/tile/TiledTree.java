package org.mingjing.log.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.log.tree.ConsistencyProof;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;
import org.mingjing.log.tree.InclusionProof;

/**
 * A tree of one size, read from tiles. What it says is as true as the tiles: compare {@link #root()} with a checkpoint, or
 * check a proof against one. A proof takes at most two tiles of a level. Remembers the tiles it fetched, so make one for each
 * question or two; for one thread.
 */
public final class TiledTree {

    private final TileSource source;
    private final long size;
    private final Map<TileId, TileNodes> fetched = new HashMap<>();

    /** @param size leaves, from 0 */
    public TiledTree(TileSource source, long size) {
        if (size < 0) {
            throw new IllegalArgumentException("No tree has %d leaves".formatted(size));
        }
        this.source = source;
        this.size = size;
    }

    public Hash root() {
        return size == 0 ? Hash.EMPTY_ROOT : subtree(0, size);
    }

    /** What appending to this tree starts from. */
    public Frontier frontier() {
        var hashes = new ArrayList<Hash>();
        for (long begin = 0; begin < size; ) {
            int level = largestBlock(begin, size);
            hashes.add(node(level, begin >>> level));
            begin += 1L << level;
        }
        return Frontier.of(size, hashes);
    }

    /**
     * The root over leaves {@code [begin, end)}, as they stand together in the tree.
     *
     * @throws IllegalArgumentException when these are not the leaves of one subtree: {@code begin} must be a multiple of the
     *     smallest power of two that is no less than their number
     */
    public Hash rangeRoot(long begin, long end) {
        if (begin < 0 || begin >= end || end > size || largestBlock(begin, Long.MAX_VALUE) < height(end - begin)) {
            throw new IllegalArgumentException("Leaves %d to %d are no subtree of %d".formatted(begin, end, size));
        }
        return subtree(begin, end);
    }

    /** @throws IllegalArgumentException when the tree has no entry of this index */
    public InclusionProof inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of %d leaves has no entry %d".formatted(size, index));
        }
        var path = new ArrayList<Hash>();
        addPath(index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    /** @throws IllegalArgumentException when the old size is not from 1 to this tree's */
    public ConsistencyProof consistencyFrom(long oldSize) {
        if (oldSize <= 0 || oldSize > size) {
            throw new IllegalArgumentException("No proof leads from size %d to %d".formatted(oldSize, size));
        }
        var path = new ArrayList<Hash>();
        addSubproof(oldSize, 0, size, true, path);
        return new ConsistencyProof(oldSize, size, path);
    }

    /** PATH of RFC 6962 over leaves {@code [begin, end)}. */
    private void addPath(long index, long begin, long end, List<Hash> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = begin + split(end - begin);
        if (index < middle) {
            addPath(index, begin, middle, path);
            path.add(subtree(middle, end));
        } else {
            addPath(index, middle, end, path);
            path.add(subtree(begin, middle));
        }
    }

    /** SUBPROOF of RFC 6962 over leaves {@code [begin, end)}; {@code known} while the verifier has this subtree's root. */
    private void addSubproof(long oldEnd, long begin, long end, boolean known, List<Hash> path) {
        if (oldEnd == end) {
            if (!known) {
                path.add(subtree(begin, end));
            }
            return;
        }
        long middle = begin + split(end - begin);
        if (oldEnd <= middle) {
            addSubproof(oldEnd, begin, middle, known, path);
            path.add(subtree(middle, end));
        } else {
            addSubproof(oldEnd, middle, end, false, path);
            path.add(subtree(begin, middle));
        }
    }

    /** Full blocks from the left, the largest first; joined from the right. */
    private Hash subtree(long begin, long end) {
        int level = largestBlock(begin, end);
        var first = node(level, begin >>> level);
        long next = begin + (1L << level);
        return next == end ? first : Hash.node(first, subtree(next, end));
    }

    /** The root of the leaves {@code [index·2^level, (index + 1)·2^level)}. */
    private Hash node(int level, long index) {
        int height = level % TileId.HEIGHT;
        var id = TileId.in(size, level / TileId.HEIGHT, index >>> TileId.HEIGHT - height);
        int from = (int) (index << height) & TileId.FULL - 1;
        return fetched.computeIfAbsent(id, tile -> new TileNodes(fetch(source, tile)))
                .over(from, height);
    }

    /** Of a tile that has filled up since, the part there was. */
    static Tile fetch(TileSource source, TileId id) {
        var bytes = source.tile(id);
        boolean grown = bytes.length == id.full().bytes();
        return Tile.read(id, grown ? Arrays.copyOf(bytes, id.bytes()) : bytes);
    }

    private static int largestBlock(long begin, long end) {
        int aligned = begin == 0 ? Long.SIZE : Long.numberOfTrailingZeros(begin);
        return Math.min(aligned, Long.SIZE - 1 - Long.numberOfLeadingZeros(end - begin));
    }

    private static int height(long leaves) {
        return Long.SIZE - Long.numberOfLeadingZeros(leaves - 1);
    }

    /** The largest power of two below a number of leaves, at least 2. */
    private static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}

package org.mingjing.log.tile;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * Appends leaves to a tree and says which tiles that makes. Holds the unfinished tile of each level, at most 255 hashes for each
 * of eight; belongs to one thread. After a failure to store what it returned, make a new one from what is stored.
 */
public final class TileAppender {

    private final List<List<Hash>> edge = new ArrayList<>();
    private long size;

    private TileAppender() {}

    /** Begins an empty tree. */
    public static TileAppender empty() {
        return new TileAppender();
    }

    /** Goes on where a stored tree ends. Reads one tile of a level. */
    public static TileAppender at(TileSource source, long size) {
        var appender = new TileAppender();
        appender.size = size;
        for (int level = 0; TileId.hashesAt(level, size) > 0; level++) {
            long hashes = TileId.hashesAt(level, size);
            var unfinished = appender.level(level);
            if (hashes % TileId.FULL > 0) {
                var id = TileId.in(size, level, hashes / TileId.FULL);
                var tile = TiledTree.fetch(source, id);
                for (int at = 0; at < id.width(); at++) {
                    unfinished.add(tile.hash(at));
                }
            }
        }
        return appender;
    }

    /**
     * @param leaves hashes of the new entries, in order
     * @return every tile to be written: those that have filled up, each once, and last the new partial ones, the lowest level
     *     first. A partial tile is of the new size; it takes no place of an earlier one of other width
     */
    public List<Tile> append(List<Hash> leaves) {
        var written = new ArrayList<Tile>();
        int highest = leaves.isEmpty() ? -1 : 0;
        for (var leaf : leaves) {
            highest = Math.max(highest, add(leaf, written));
            size = Math.addExact(size, 1);
        }
        for (int level = 0; level <= highest; level++) {
            var unfinished = edge.get(level);
            if (!unfinished.isEmpty()) {
                written.add(Tile.of(level, TileId.hashesAt(level, size) / TileId.FULL, unfinished));
            }
        }
        return written;
    }

    /** @return the highest level that has got a hash */
    private int add(Hash leaf, List<Tile> written) {
        var hash = leaf;
        for (int level = 0; ; level++) {
            var unfinished = level(level);
            unfinished.add(hash);
            if (unfinished.size() < TileId.FULL) {
                return level;
            }
            var full = Tile.of(level, size >>> TileId.HEIGHT * (level + 1), unfinished);
            written.add(full);
            unfinished.clear();
            hash = full.root();
        }
    }

    private List<Hash> level(int level) {
        if (level == edge.size()) {
            edge.add(new ArrayList<>(TileId.FULL));
        }
        return edge.get(level);
    }

    public long size() {
        return size;
    }

    /** Of the tree as it is now; its root is what a checkpoint says. */
    public Frontier frontier() {
        var hashes = new ArrayList<Hash>();
        for (int level = edge.size() - 1; level >= 0; level--) {
            addBlocks(edge.get(level), hashes);
        }
        return Frontier.of(size, hashes);
    }

    private static void addBlocks(List<Hash> unfinished, List<Hash> hashes) {
        int from = 0;
        for (int block = TileId.FULL / 2; block > 0; block /= 2) {
            if ((unfinished.size() & block) != 0) {
                hashes.add(fold(unfinished, from, block));
                from += block;
            }
        }
    }

    private static Hash fold(List<Hash> hashes, int from, int count) {
        return count == 1
                ? hashes.get(from)
                : Hash.node(fold(hashes, from, count / 2), fold(hashes, from + count / 2, count / 2));
    }
}

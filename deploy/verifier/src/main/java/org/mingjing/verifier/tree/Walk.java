package org.mingjing.verifier.tree;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjing.log.tile.Tile;
import org.mingjing.log.tile.TileAppender;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tree.Hash;
import org.mingjing.verifier.report.NotProven;

/** The tree built anew from the leaves, every tile of it held against the log's. Of each level only the unfinished tile is kept. */
final class Walk {

    private final ServedLog log;
    private final TileAppender tree;
    private final SortedMap<Integer, Tile> unfinished;

    private Walk(ServedLog log, TileAppender tree, SortedMap<Integer, Tile> unfinished) {
        this.log = log;
        this.tree = tree;
        this.unfinished = unfinished;
    }

    static Walk begin(ServedLog log) {
        return new Walk(log, TileAppender.empty(), new TreeMap<>());
    }

    /** @param unfinished by level, as {@link #unfinished()} gave it at this size */
    static Walk at(ServedLog log, long size, SortedMap<Integer, Tile> unfinished) {
        var tree = TileAppender.at(id -> unfinished.get(id.level()).bytes(), size);
        return new Walk(log, tree, new TreeMap<>(unfinished));
    }

    /** @param leaves of the bundle in which the tree ends so far, those it has already among them */
    void add(List<Hash> leaves) {
        int known = (int) (size() % TileId.FULL);
        for (var tile : tree.append(leaves.subList(known, leaves.size()))) {
            int level = tile.id().level();
            if (tile.id().isFull()) {
                compare(tile);
                unfinished.remove(level);
            } else {
                unfinished.put(level, tile);
            }
        }
    }

    /** The tiles at the edge, which only a log of this size has so. */
    void compareEdge() {
        unfinished.values().forEach(this::compare);
    }

    private void compare(Tile tile) {
        if (!Arrays.equals(tile.bytes(), log.tile(tile.id()))) {
            throw NotProven.invalid(
                    "瓦片 %s 不是由条目得出的",
                    "tile %s is not what the entries make", tile.id().path());
        }
    }

    long size() {
        return tree.size();
    }

    Hash root() {
        return tree.frontier().root();
    }

    SortedMap<Integer, Tile> unfinished() {
        return unfinished;
    }
}

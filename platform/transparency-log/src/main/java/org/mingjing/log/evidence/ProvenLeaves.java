package org.mingjing.log.evidence;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Frontier;
import org.mingjing.log.tree.Hash;

/**
 * The leaves of a log in order, some thousands at a time: each portion is held against the checkpoint's root before anybody sees
 * it. The root alone is read from few tiles, and says nothing of the others.
 */
final class ProvenLeaves {

    /** Half a MiB of leaves for one proof. */
    private static final int TILES = 64;

    private final Checkpoint head;
    private final HeadTiles tiles;
    private Frontier full = Frontier.EMPTY;
    private long read;

    /** From the beginning. */
    ProvenLeaves(Checkpoint head, HeadTiles tiles) {
        this.head = head;
        this.tiles = tiles;
    }

    /** From where an earlier walk ended, or from the beginning when that was over another history. */
    static ProvenLeaves after(Frontier walked, Checkpoint head, HeadTiles tiles) {
        var leaves = new ProvenLeaves(head, tiles);
        if (leaves.areProven(walked)) {
            leaves.full = walked;
            leaves.read = walked.size();
        }
        return leaves;
    }

    boolean hasNext() {
        return read < head.size();
    }

    /** @throws TilesDiffer when they are not those of the checkpoint */
    List<Hash> next() {
        var leaves = new ArrayList<Hash>(TILES * TileId.FULL);
        var tree = full;
        var last = full;
        for (int tile = 0; tile < TILES && tree.size() < head.size(); tile++) {
            var bytes = tiles.leaves(tree.size() / TileId.FULL);
            for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
                var leaf = Hash.at(bytes, at);
                leaves.add(leaf);
                tree = tree.append(leaf);
            }
            last = tree.size() % TileId.FULL == 0 ? tree : last;
        }
        if (!areProven(tree)) {
            throw new TilesDiffer(head);
        }
        full = last;
        read = tree.size();
        return leaves;
    }

    /** Of the full tiles that were read: an unfinished one is read again when it has grown. */
    Frontier walked() {
        return full;
    }

    private boolean areProven(Frontier tree) {
        return tree.size() > 0
                && tree.size() <= head.size()
                && new TiledTree(tiles, head.size())
                        .consistencyFrom(tree.size())
                        .proves(tree.root(), head.root());
    }
}

package org.mingjing.log.tile;

import org.mingjing.log.tree.Hash;

/** The nodes between a tile's hashes and its root, each computed once and when it is asked for. */
final class TileNodes {

    private final Tile tile;

    /** Children of {@code at} are at {@code 2·at} and {@code 2·at + 1}; the tile's own hashes begin at 256. */
    private final Hash[] nodes = new Hash[2 * TileId.FULL];

    TileNodes(Tile tile) {
        this.tile = tile;
    }

    /** The root over {@code 2^height} hashes, from the given one on, which is a multiple of that; all within the width. */
    Hash over(int from, int height) {
        return node(TileId.FULL + from >> height);
    }

    private Hash node(int at) {
        if (nodes[at] == null) {
            nodes[at] = at < TileId.FULL ? Hash.node(node(2 * at), node(2 * at + 1)) : tile.hash(at - TileId.FULL);
        }
        return nodes[at];
    }
}

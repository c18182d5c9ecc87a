package org.mingjing.bench.log;

import java.util.Arrays;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tree.Hash;

/** The tiles of a log in which every entry is the same: any size at once, and each hash costs what it would cost elsewhere. */
final class SameLeaves implements TileSource {
    private static final int LEVELS = 4;
    private final byte[][] full = new byte[LEVELS][];

    SameLeaves(Hash leaf) {
        var hash = leaf;
        for (int level = 0; level < LEVELS; level++) {
            full[level] = new byte[TileId.FULL * Hash.LENGTH];
            for (int at = 0; at < TileId.FULL; at++) {
                hash.copyTo(full[level], at * Hash.LENGTH);
            }
            for (int height = 0; height < 8; height++) {
                hash = Hash.node(hash, hash);
            }
        }
    }

    /** A file read would be a copy too. */
    @Override
    public byte[] tile(TileId id) {
        return Arrays.copyOf(full[id.level()], id.bytes());
    }
}

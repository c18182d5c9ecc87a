package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.log.tile.TileId;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.StoredTiles;

/**
 * Asked before anybody leads: whether database, tiles and guard tell one history. A database that was set back would give
 * places anew that were given before.
 */
@ApplicationScoped
class ProveHistory {
    private static final int AT_ONCE = 4 * TileId.FULL;

    private final Guard guard;
    private final SequencedEntries entries;
    private final Checkpoints checkpoints;
    private final StoredTiles tiles;
    private final Publication publication;

    ProveHistory(
            Guard guard,
            SequencedEntries entries,
            Checkpoints checkpoints,
            StoredTiles tiles,
            Publication publication) {
        this.guard = guard;
        this.entries = entries;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.publication = publication;
    }

    /**
     * @return the size that was signed last, of which all tiles are stored; 0 when none was
     * @throws LogStopped when they do not
     */
    long sizeSigned(Lead lead) throws SQLException {
        var last = checkpoints.lastUpTo(lead, Long.MAX_VALUE);
        var signed = guard.last();
        if (signed.isEmpty()) {
            if (last.isPresent()
                    || publication.witnessed().isPresent()
                    || publication.unwitnessed().isPresent()) {
                throw new LogStopped(StopReason.GUARD_MISSING, "log/guard");
            }
            return 0;
        }
        long size = signed.get().size();
        last.ifPresent(row -> refuseSmaller(size, row.size(), StopReason.GUARD_WENT_BACK));
        publication.refuseOther(size, signed.get().root());
        refuseSmaller(entries.size(lead), size, StopReason.DATABASE_WENT_BACK);
        refuseOther(size, signed.get().root(), new TiledTree(tiles, size).root());
        compareFrom(lead, last.orElse(new Checkpoints.Row(0, Hash.EMPTY_ROOT)), size);
        return size;
    }

    private static void refuseSmaller(long here, long signed, StopReason reason) {
        if (here < signed) {
            throw new LogStopped(reason, signed + " > " + here);
        }
    }

    private static void refuseOther(long size, Hash signed, Hash stored) {
        if (!signed.equals(stored)) {
            throw new LogStopped(StopReason.TILE_DAMAGED, "root of " + size);
        }
    }

    /** What the database says of its last checkpoint, and the leaves after it, must be what the tiles say. */
    private void compareFrom(Lead lead, Checkpoints.Row last, long size) throws SQLException {
        var tree = new TiledTree(tiles, size);
        if (last.size() > 0 && !tree.consistencyFrom(last.size()).proves(last.root(), tree.root())) {
            throw new LogStopped(StopReason.DATABASE_DIFFERS, last.size() + " < " + size);
        }
        // The unfinished bundle of the last checkpoint too: on it the next entries will be built.
        for (long from = Math.max(0, last.size() - TileId.FULL); from < size; from += AT_ONCE) {
            long to = Math.min(size, from + AT_ONCE);
            var leaves = entries.leaves(lead, from, to);
            // It keeps the tiles that it fetched, so it is not asked about more than a few.
            var some = new TiledTree(tiles, size);
            for (long index = from; index < to; index++) {
                if (!some.rangeRoot(index, index + 1).equals(leaves.get((int) (index - from)))) {
                    throw new LogStopped(StopReason.DATABASE_DIFFERS, String.valueOf(index));
                }
            }
        }
    }
}

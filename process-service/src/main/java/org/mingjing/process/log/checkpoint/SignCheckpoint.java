package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import org.mingjing.log.note.Checkpoint;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.StoredTiles;

/** Signs a tree whose tiles are stored, when what was stored gives the root and goes on from what was signed before. */
@ApplicationScoped
class SignCheckpoint {
    private final StoredTiles tiles;
    private final Guard guard;
    private final LogKey key;
    private final Checkpoints checkpoints;
    private final Publication publication;

    SignCheckpoint(StoredTiles tiles, Guard guard, LogKey key, Checkpoints checkpoints, Publication publication) {
        this.tiles = tiles;
        this.guard = guard;
        this.key = key;
        this.checkpoints = checkpoints;
        this.publication = publication;
    }

    /**
     * The same size again gives the same checkpoint again, byte for byte.
     *
     * @param root as the entries in memory gave it
     * @throws LogStopped when the tiles give another, or do not go on from what was signed
     */
    SignedCheckpoint sign(Lead lead, long size, Hash root) throws SQLException {
        var stored = new TiledTree(tiles, size);
        if (!stored.root().equals(root)) {
            throw new LogStopped(StopReason.TILE_DAMAGED, "root of " + size);
        }
        var last = guard.last();
        publication.refuseOther(size, root);
        refuseOther(last, stored, size, root);
        if (last.isEmpty() || last.get().size() < size) {
            // One who lost the lead would be in the next leader's way.
            lead.confirm();
            guard.move(last, size, root);
        }
        var signed = signed(size, root);
        checkpoints.sign(lead, signed);
        publication.showUnwitnessed(signed);
        return signed;
    }

    private SignedCheckpoint signed(long size, Hash root) {
        return key.sign(new Checkpoint(key.origin(), size, root));
    }

    private static void refuseOther(Optional<Guard.Signed> last, TiledTree stored, long size, Hash root) {
        if (last.isEmpty()) {
            return;
        }
        long before = last.get().size();
        if (before > size || !stored.consistencyFrom(before).proves(last.get().root(), root)) {
            throw new LogStopped(StopReason.SIGNED_ELSEWHERE, before + " > " + size);
        }
    }
}

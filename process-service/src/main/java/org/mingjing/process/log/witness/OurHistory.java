package org.mingjing.process.log.witness;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.process.log.FormerRules;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.checkpoint.Guard;

/** What goes by this log's name, and whether it is of the history that lies here. */
@ApplicationScoped
class OurHistory {
    private final LogKey key;
    private final FormerRules former;
    private final Guard guard;

    OurHistory(LogKey key, FormerRules former, Guard guard) {
        this.key = key;
        this.former = former;
        this.guard = guard;
    }

    String origin() {
        return key.origin();
    }

    /** Whether only this log can have signed it, and it is not of this history. */
    boolean isContradictedBy(SignedCheckpoint seen, TileSource tiles) {
        return isSigned(seen) && !isOurs(seen, tiles);
    }

    /** A log does not get rid of what it signed by handing over its key. Those of now are asked first: they are at hand. */
    private boolean isSigned(SignedCheckpoint seen) {
        return seen.checkpoint().origin().equals(key.origin())
                && (seen.check(key.verifiers()).isTrusted()
                        || seen.check(former.keys()).isTrusted());
    }

    /** Held against the guard, not what was sent: another leader may have gone further meanwhile. */
    private boolean isOurs(SignedCheckpoint seen, TileSource tiles) {
        var shown = seen.checkpoint();
        var signed = guard.last();
        if (shown.size() == 0) {
            return true;
        }
        return signed.isPresent()
                && shown.size() <= signed.get().size()
                && new TiledTree(tiles, signed.get().size())
                        .consistencyFrom(shown.size())
                        .proves(shown.root(), signed.get().root());
    }
}

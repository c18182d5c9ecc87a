package org.mingjing.process.log.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.proof.TlogProof;
import org.mingjing.log.strict.Decimal;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.checkpoint.Publication;
import org.mingjing.process.log.tile.StoredTiles;

/** Proofs that an entry is in the log, made of tiles, under the checkpoint that is published when they are asked for. */
@ApplicationScoped
class LogProofs {
    private final Publication publication;
    private final StoredTiles tiles;

    LogProofs(Publication publication, StoredTiles tiles) {
        this.publication = publication;
        this.tiles = tiles;
    }

    /**
     * @throws RuleBroken {@code log-index-malformed} for what is no number, {@code log-index-none} where no entry is, {@code
     *     log-not-yet} where one is that waits for witnesses
     * @throws LogStopped when the tiles do not prove it
     */
    TlogProof of(String index) {
        try {
            return of(Decimal.parse(index));
        } catch (Malformed noNumber) {
            throw new RuleBroken("log-index-malformed");
        }
    }

    private TlogProof of(long index) {
        var published = publication.witnessed().orElseThrow(() -> new NotYet("log-checkpoint-none"));
        if (index >= published.checkpoint().size()) {
            throw notPublished(index, published.checkpoint().size());
        }
        return proven(index, published);
    }

    /** The store knows of places under a signature; one that was given within the last second is not told from none. */
    private NotYet notPublished(long index, long published) {
        long signed = publication
                .unwitnessed()
                .map(checkpoint -> checkpoint.checkpoint().size())
                .orElse(0L);
        return index < signed
                ? new NotYet("log-not-yet", decimal(index), decimal(published))
                : new NotYet("log-index-none", decimal(index), decimal(Math.max(published, signed)));
    }

    private TlogProof proven(long index, SignedCheckpoint published) {
        var tree = new TiledTree(tiles, published.checkpoint().size());
        var proof = tree.inclusion(index);
        var leaf = tree.rangeRoot(index, index + 1);
        if (!proof.proves(leaf, published.checkpoint().root())) {
            throw new LogStopped(StopReason.TILE_DAMAGED, "proof of " + index);
        }
        return new TlogProof(proof, published);
    }

    /** As it stands in the address, without the separators that a text puts into numbers. */
    private static String decimal(long number) {
        return Long.toString(number);
    }
}

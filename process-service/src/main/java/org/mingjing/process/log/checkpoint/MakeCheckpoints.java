package org.mingjing.process.log.checkpoint;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.events.process.LogCheckpointPublished;
import org.mingjing.kit.outbox.Outbox;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LogKey;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.GrowingTree;
import org.mingjing.process.log.tile.StoredTiles;
import org.mingjing.process.log.tile.TileRound;

/**
 * The checkpoints of one leader. The order is what makes every crash harmless: the entries are in the database, then their
 * tiles are stored, the guard is moved, the checkpoint signed, cosigned and last of all published. Whatever was reached, the next
 * leader does it again and comes to the same bytes.
 */
@ApplicationScoped
public class MakeCheckpoints {
    /** Entries read at once: with 65,535 bytes each they must fit into memory. */
    private static final int AT_ONCE = TileId.FULL;

    private static final int CHECKED_EACH_TIME = 16;

    private final ProveHistory proveHistory;
    private final SequencedEntries entries;
    private final StoredTiles tiles;
    private final SignCheckpoint signCheckpoint;
    private final Checkpoints checkpoints;
    private final Witnessing witnessing;
    private final Publication publication;
    private final LogKey key;
    private final Outbox outbox;

    MakeCheckpoints(
            ProveHistory proveHistory,
            SequencedEntries entries,
            StoredTiles tiles,
            SignCheckpoint signCheckpoint,
            Checkpoints checkpoints,
            Witnessing witnessing,
            Publication publication,
            LogKey key,
            Outbox outbox) {
        this.proveHistory = proveHistory;
        this.entries = entries;
        this.tiles = tiles;
        this.signCheckpoint = signCheckpoint;
        this.checkpoints = checkpoints;
        this.witnessing = witnessing;
        this.publication = publication;
        this.key = key;
        this.outbox = outbox;
    }

    /** What a leader keeps between two checkpoints; make another after any failure. */
    public final class Course {
        private final Lead lead;
        private final TileRound round = new TileRound(tiles);
        private final GrowingTree tree;
        private long published;

        private Course(Lead lead, boolean afterStop) throws SQLException {
            this.lead = lead;
            long signed = proveHistory.sizeSigned();
            if (afterStop) {
                round.check(signed, Integer.MAX_VALUE);
            }
            witnessing.refuseOtherHistory(tiles);
            this.tree = GrowingTree.at(tiles, signed);
            this.published = checkpoints.publishedSize();
        }

        /** Signs and publishes what has been put into order since; does nothing when that is nothing. */
        public void next() throws SQLException {
            long size = entries.size();
            if (size == published) {
                return;
            }
            long before = tree.size();
            grow(size);
            round.checkFrom(before, size);
            round.check(size, CHECKED_EACH_TIME);
            var signed = signCheckpoint.sign(lead, size, tree.frontier().root());
            var cosigned = witnessing.cosign(signed, tiles);
            if (cosigned.isPresent()) {
                publish(cosigned.get());
            }
        }

        private void grow(long size) throws SQLException {
            while (tree.size() < size) {
                long to = Math.min(size, tree.size() + AT_ONCE);
                tree.append(entries.bodies(tree.size(), to), to == size);
            }
        }

        private void publish(SignedCheckpoint cosigned) throws SQLException {
            publication.publish(cosigned);
            checkpoints.publish(lead, cosigned);
            published = cosigned.checkpoint().size();
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.add(new LogCheckpointPublished(
                            key.origin(),
                            cosigned.checkpoint().size(),
                            cosigned.checkpoint().root().toString(),
                            cosigned.note().toString())));
        }
    }

    /**
     * @param afterStop whether the log had stopped: then every tile is looked at first, so that it does not go on to stop again
     * @throws org.mingjing.process.log.LogStopped when database, tiles and guard do not tell one history
     */
    public Course begin(Lead lead, boolean afterStop) throws SQLException {
        return new Course(lead, afterStop);
    }
}

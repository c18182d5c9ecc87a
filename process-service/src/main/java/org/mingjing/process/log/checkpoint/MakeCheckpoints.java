package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.mingjing.log.tile.TileId;
import org.mingjing.process.log.LogConfig;
import org.mingjing.process.log.LogStopped;
import org.mingjing.process.log.StopReason;
import org.mingjing.process.log.lead.Lead;
import org.mingjing.process.log.tile.CheckBundles;
import org.mingjing.process.log.tile.GrowingTree;
import org.mingjing.process.log.tile.StoredTiles;

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
    private static final int CHECKED_WHEN_IDLE = 1;

    private final ProveHistory proveHistory;
    private final SequencedEntries entries;
    private final StoredTiles tiles;
    private final SignCheckpoint signCheckpoint;
    private final Witnessing witnessing;
    private final PublishCheckpoint publishCheckpoint;
    private final LogConfig config;

    MakeCheckpoints(
            ProveHistory proveHistory,
            SequencedEntries entries,
            StoredTiles tiles,
            SignCheckpoint signCheckpoint,
            Witnessing witnessing,
            PublishCheckpoint publishCheckpoint,
            LogConfig config) {
        this.proveHistory = proveHistory;
        this.entries = entries;
        this.tiles = tiles;
        this.signCheckpoint = signCheckpoint;
        this.witnessing = witnessing;
        this.publishCheckpoint = publishCheckpoint;
        this.config = config;
    }

    /** What a leader keeps between two checkpoints; make another after any failure. */
    public final class Course {
        private final Lead lead;
        private final CheckBundles checkBundles = new CheckBundles(tiles);
        private final HistoryRound round;
        private final GrowingTree tree;
        private long published;

        private Course(Lead lead, boolean afterStop) throws SQLException {
            this.lead = lead;
            this.round = new HistoryRound(checkBundles, entries, lead);
            long signed = proveHistory.sizeSigned(lead);
            witnessing.refuseOtherHistory(tiles);
            if (afterStop) {
                round.check(signed, Long.MAX_VALUE);
            }
            this.tree = GrowingTree.at(tiles, signed);
            this.published = publishCheckpoint.publishedSize(lead);
        }

        /**
         * Signs and publishes what has been put into order since, or when that is much, some of it.
         *
         * @return whether more of it is left
         * @throws LogStopped when something does not add up
         * @throws Lead.Lost when another leads
         */
        public boolean next() throws SQLException {
            try {
                lead.confirm();
                return turn();
            } catch (LogStopped why) {
                throw unlessLost(lead, why);
            }
        }

        private boolean turn() throws SQLException {
            long sequenced = entries.size(lead);
            if (sequenced < tree.size()) {
                throw new LogStopped(StopReason.DATABASE_WENT_BACK, tree.size() + " > " + sequenced);
            }
            if (sequenced == published) {
                round.check(published, CHECKED_WHEN_IDLE);
                return false;
            }
            long before = tree.size();
            long size = Math.min(sequenced, before + config.portion());
            grow(size);
            checkBundles.checkFrom(before, size);
            round.check(size, CHECKED_EACH_TIME);
            var signed = signCheckpoint.sign(lead, size, tree.frontier().root());
            var cosigned = witnessing.cosign(signed, tiles);
            if (cosigned.isPresent()) {
                publishCheckpoint.publish(lead, cosigned.get());
                published = size;
            }
            return size < sequenced;
        }

        private void grow(long size) throws SQLException {
            while (tree.size() < size) {
                long to = Math.min(size, tree.size() + AT_ONCE);
                tree.append(entries.bodies(lead, tree.size(), to), to == size);
                lead.confirm();
            }
        }
    }

    /**
     * @param afterStop whether the log had stopped: then every tile is looked at first, so that it does not go on to stop again
     * @throws LogStopped when database, tiles and guard do not tell one history
     */
    public Course begin(Lead lead, boolean afterStop) throws SQLException {
        try {
            return new Course(lead, afterStop);
        } catch (LogStopped why) {
            throw unlessLost(lead, why);
        }
    }

    /** Who lost the lead meets what the next leader has signed meanwhile, and that is no cause for alarm. */
    private static LogStopped unlessLost(Lead lead, LogStopped why) throws SQLException {
        if (why.reason() == StopReason.SIGNED_ELSEWHERE) {
            lead.confirm();
        }
        return why;
    }
}

package org.mingjing.process.log.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
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

    private final BeforeSigning beforeSigning;
    private final SequencedEntries entries;
    private final StoredTiles tiles;
    private final SignCheckpoint signCheckpoint;
    private final PublishCheckpoint publishCheckpoint;
    private final LogConfig config;

    MakeCheckpoints(
            BeforeSigning beforeSigning,
            SequencedEntries entries,
            StoredTiles tiles,
            SignCheckpoint signCheckpoint,
            PublishCheckpoint publishCheckpoint,
            LogConfig config) {
        this.beforeSigning = beforeSigning;
        this.entries = entries;
        this.tiles = tiles;
        this.signCheckpoint = signCheckpoint;
        this.publishCheckpoint = publishCheckpoint;
        this.config = config;
    }

    /** What a leader keeps between two checkpoints; make another after any failure. */
    public final class Course {
        private final Lead lead;
        private final CheckBundles checkBundles = new CheckBundles(tiles);
        private final HistoryRound historyRound;
        private final DroppedRound droppedRound;
        private final BeforeSigning.Look before;
        private final GrowingTree tree;
        private long published;

        private Course(Lead lead) throws SQLException {
            this.lead = lead;
            this.historyRound = new HistoryRound(checkBundles, entries, lead);
            this.droppedRound = new DroppedRound(lead, config.backlogLimit());
            droppedRound.checkLately();
            this.before = beforeSigning.look(lead, historyRound);
            this.tree = GrowingTree.at(tiles, before.signed());
            this.published = publishCheckpoint.publishedSize(lead);
        }

        /** Whether nothing has to be looked at before the next turn may sign. */
        public boolean maySign() {
            return before.isOver();
        }

        /** Which witnesses have not said yet what they have seen; empty while it waits for none. */
        public Optional<LogStopped> silence() {
            return before.silence();
        }

        /**
         * Signs and publishes what has been put into order since, or when that is much, some of it; as long as it may not sign it
         * looks at some of what it has to look at before.
         *
         * @return whether there is more to do at once
         * @throws LogStopped when something does not add up
         * @throws Lead.Lost when another leads
         */
        public boolean next() throws SQLException {
            try {
                lead.confirm();
                boolean maySign = maySign();
                boolean more = turn();
                if (maySign) {
                    before.passed();
                }
                return more;
            } catch (LogStopped why) {
                throw unlessLost(lead, why);
            }
        }

        private boolean turn() throws SQLException {
            if (!before.isOver()) {
                return before.goOn();
            }
            long sequenced = entries.size(lead);
            if (sequenced < tree.size()) {
                throw new LogStopped(StopReason.DATABASE_WENT_BACK, tree.size() + " > " + sequenced);
            }
            if (sequenced == published) {
                look(published, CHECKED_WHEN_IDLE);
                return false;
            }
            long signed = tree.size();
            long size = Math.min(sequenced, signed + config.portion());
            grow(size);
            checkBundles.checkFrom(signed, size);
            look(size, CHECKED_EACH_TIME);
            if (publishCheckpoint.publish(
                    lead, signCheckpoint.sign(lead, size, tree.frontier().root()))) {
                published = size;
            }
            return size < sequenced;
        }

        private void look(long size, int bundles) throws SQLException {
            historyRound.check(size, bundles);
            droppedRound.checkLately();
            droppedRound.check(bundles * TileId.FULL);
        }

        private void grow(long size) throws SQLException {
            while (tree.size() < size) {
                long to = Math.min(size, tree.size() + AT_ONCE);
                tree.append(entries.bodies(lead, tree.size(), to), to == size);
                lead.confirm();
            }
        }
    }

    /** @throws LogStopped when database, tiles and guard do not tell one history */
    public Course begin(Lead lead) throws SQLException {
        try {
            return new Course(lead);
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
